package io.shirase.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes of passwords; also one that no password has, for somebody who has set none yet. */
final class Unguessable {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Unguessable() {}

    static String hash(PasswordEncoder passwords) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return hashOf(Base64.getEncoder().encodeToString(bytes), passwords);
    }

    static String hashOf(String password, PasswordEncoder passwords) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("No hash was made of the password");
        }
        return hash;
    }
}
