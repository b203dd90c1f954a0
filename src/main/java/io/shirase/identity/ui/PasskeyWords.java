package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

/** Why a browser has made or shown no passkey, said to its person. */
final class PasskeyWords {

    private PasskeyWords() {}

    /** Whether the browser answers that it has none. */
    static boolean isRefusal(String answer) {
        return answer.startsWith("!");
    }

    /** @param answer of {@code assets/passkeys.js}: {@code !} and a name of Web Authentication Level 3 */
    static String refusal(String answer) {
        return switch (answer) {
            case "!unsupported", "!NotSupportedError" -> words().of("identity.passkeys.unsupported");
            case "!InvalidStateError" -> words().of("identity.passkeys.twice");
            case "!SecurityError" -> words().of("identity.passkeys.elsewhere");
            default -> words().of("identity.passkeys.cancelled");
        };
    }
}
