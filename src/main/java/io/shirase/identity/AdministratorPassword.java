package io.shirase.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a first administrator's password must not be. */
final class AdministratorPassword {

    private static final int MIN_LENGTH = 12;
    private static final int MIN_DIFFERENT = 6;
    /** BCrypt reads no further than this many bytes. */
    private static final int MAX_BYTES = 72;

    private static final Set<String> KNOWN = Set.of(
            Demo.PASSWORD,
            "administrator",
            "adminadminadmin",
            "changeme",
            "changeme1234",
            "password",
            "letmein",
            "qwertyuiop",
            "123456789012",
            "1234567890",
            "qwerty123456",
            "iloveyou",
            "welcome",
            "shirase");

    private AdministratorPassword() {}

    /** Why the password will not do, as the end of a sentence; empty where it will. */
    static Optional<String> weakness(String username, String password) {
        String small = password.toLowerCase(Locale.ROOT);
        String letters = small.replaceAll("[^a-z]+$", "");
        if (KNOWN.contains(small) || KNOWN.contains(letters)) {
            return Optional.of("is a known one");
        }
        if (password.length() < MIN_LENGTH) {
            return Optional.of("is shorter than " + MIN_LENGTH + " characters");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of("is longer than " + MAX_BYTES + " bytes");
        }
        if (password.chars().distinct().count() < MIN_DIFFERENT) {
            return Optional.of("has fewer than " + MIN_DIFFERENT + " different characters");
        }
        return small.contains(username.toLowerCase(Locale.ROOT))
                ? Optional.of("contains the user name")
                : Optional.empty();
    }
}
