package io.shirase.identity;

import java.util.List;
import java.util.Optional;

/** What a first administrator's password must not be; see {@link PasswordRules}. */
final class AdministratorPassword {

    private AdministratorPassword() {}

    /** Why the password will not do, as the end of a sentence; empty where it will. */
    static Optional<String> weakness(String username, String password) {
        return PasswordRules.weakness(password, List.of(username)).map(why -> switch (why) {
            case SHORT -> "is shorter than " + PasswordRules.MIN_LENGTH + " characters";
            case LONG -> "is longer than " + PasswordRules.MAX_BYTES + " bytes";
            case PERSONAL -> "contains the user name";
            case COMMON -> "is a known one";
        });
    }
}
