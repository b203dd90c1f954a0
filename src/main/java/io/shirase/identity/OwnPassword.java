package io.shirase.identity;

import io.shirase.language.Problem;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks whoever is here for the password once more, before something changes that lets people in. */
@Component
class OwnPassword {

    private static final int AT_ONCE = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final PasswordEncoder passwords;
    private final Tries tries;

    OwnPassword(PasswordEncoder passwords, Clock clock) {
        this.passwords = passwords;
        this.tries = new Tries(clock, AT_ONCE, PAUSE);
    }

    /**
     * @param field at which it is said what is wrong
     * A right one does not count as a try.
     *
     * @throws InvalidPerson if there is none, it is wrong, or was wrong too often
     */
    void check(String field, String password, PersonRecord person) {
        if (password.isEmpty()) {
            throw new InvalidPerson(Problem.of(field, "identity.password.old.missing"));
        }
        if (!tries.take(person.id().toString())) {
            throw new InvalidPerson(Problem.of(field, "identity.password.old.often"));
        }
        if (!passwords.matches(password, person.passwordHash())) {
            throw new InvalidPerson(Problem.of(field, "identity.password.old.wrong"));
        }
        tries.giveBack(person.id().toString());
    }
}
