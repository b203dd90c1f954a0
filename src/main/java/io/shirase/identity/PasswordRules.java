package io.shirase.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.shirase.language.Problem;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a password must not be (NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5.0, 6.2): short, common, or made of what everybody
 * knows of the person. Which kinds of letters are in it does not matter. How common it is tells zxcvbn, with its lists of
 * passwords, names and words, without asking anybody.
 */
final class PasswordRules {

    static final int MIN_LENGTH = 12;

    /** BCrypt reads no further than this many bytes. */
    static final int MAX_BYTES = 72;

    /** Guesses, as a power of ten, that a common or easily guessed password needs at most. */
    private static final double EASY = 10;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordRules() {}

    enum Weakness {
        SHORT,
        LONG,
        PERSONAL,
        COMMON
    }

    /**
     * Why the password will not do; empty where it will.
     *
     * @param known of the person: user name, name, mail address
     */
    static Optional<Weakness> weakness(String password, List<String> known) {
        return Optional.ofNullable(weaknessOf(password, known));
    }

    /** @throws InvalidPerson if the password will not do, the problem being this field's */
    static void check(String field, String password, Person person) {
        List<String> known = List.of(person.username(), person.displayName(), person.mailAddress());
        weakness(password, known).ifPresent(weakness -> {
            String key = "identity.password." + weakness.name().toLowerCase(Locale.ROOT);
            throw new InvalidPerson(
                    weakness == Weakness.SHORT
                            ? Problem.of(field, key, MIN_LENGTH)
                            : Problem.of(field, key, MAX_BYTES));
        });
    }

    private static @Nullable Weakness weaknessOf(String password, List<String> known) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Weakness.SHORT;
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Weakness.LONG;
        }
        String small = fold(password);
        if (known.stream().map(PasswordRules::fold).anyMatch(fact -> isMadeOf(small, fact))) {
            return Weakness.PERSONAL;
        }
        List<String> facts = new ArrayList<>(known);
        facts.add("shirase");
        facts.add(Demo.PASSWORD);
        return GUESSER.measure(password, facts).getGuessesLog10() < EASY ? Weakness.COMMON : null;
    }

    /** Whether what is left without the fact would be too short by itself. */
    private static boolean isMadeOf(String password, String fact) {
        return fact.length() > 2
                && password.contains(fact)
                && password.replace(fact, "").length() < MIN_LENGTH;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
