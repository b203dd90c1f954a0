package io.shirase.identity;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/** Whose a passkey is, as authenticators keep it: the 16 bytes of the person's id, which say nothing about the person. */
final class UserHandle {

    private static final int BYTES = 16;

    private UserHandle() {}

    static Bytes of(UUID person) {
        return new Bytes(ByteBuffer.allocate(BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    /** @throws IllegalArgumentException if it is none of ours */
    static UUID person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        if (bytes.remaining() != BYTES) {
            throw new IllegalArgumentException("Not a user handle of this portal");
        }
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
