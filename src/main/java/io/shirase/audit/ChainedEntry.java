package io.shirase.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An entry at its place in the trail. Its digest is made of the digest before it and of all that it says, so that none
 * can be changed, taken out or put between without every later digest giving it away.
 *
 * @param place the first is 1
 * @param digest SHA-256 in hexadecimal
 */
public record ChainedEntry(long place, AuditEntry entry, String digest) {

    static ChainedEntry after(TrailPoint before, AuditEntry entry) {
        return new ChainedEntry(before.place() + 1, entry, digest(before, entry));
    }

    TrailPoint point() {
        return new TrailPoint(place, digest);
    }

    boolean follows(TrailPoint before) {
        return place == before.place() + 1 && digest.equals(digest(before, entry));
    }

    /** Each part goes in with its length before it, so that no two entries read alike. */
    private static String digest(TrailPoint before, AuditEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream parts = new DataOutputStream(bytes)) {
            parts.writeLong(before.place() + 1);
            for (String part : new String[] {
                before.digest(),
                entry.id().toString(),
                entry.at().toString(),
                entry.personId().toString(),
                entry.username(),
                entry.action(),
                entry.subject().toString(),
                entry.detail()
            }) {
                byte[] text = part.getBytes(StandardCharsets.UTF_8);
                parts.writeInt(text.length);
                parts.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
