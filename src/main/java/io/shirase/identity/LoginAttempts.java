package io.shirase.identity;

import io.shirase.identity.SharedTries.Counted;
import io.shirase.identity.SharedTries.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often passwords may be tried, counted before each is looked at, by all servers together. Whoever gets a name wrong
 * again and again waits longer each time; a network has so many tries at once, and a name so many from strangers everywhere.
 * Those two do not hold back a browser or a network that the name has come in from before: nobody is locked out by others.
 * docs/security.md says what is left open.
 */
@Component
class LoginAttempts {

    static final int FREE = 5;
    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    static final Duration MEMORY = Duration.ofHours(24);

    static final int PER_NETWORK = 30;
    static final Duration NETWORK_REFILL = Duration.ofSeconds(20);
    static final int PER_NAME = 50;
    static final Duration NAME_REFILL = Duration.ofMinutes(5);

    private static final Limit OF_NETWORK = new Limit("login-network", PER_NETWORK, NETWORK_REFILL);
    private static final Limit OF_NAME = new Limit("login-name", PER_NAME, NAME_REFILL);

    private final SharedTries tries;

    LoginAttempts(SharedTries tries) {
        this.tries = tries;
    }

    /** Some are free; then each waits twice as long as the one before it, up to the longest pause. */
    private record Wrong() implements TryRule {

        @Override
        public String name() {
            return "login-wrong";
        }

        @Override
        public Duration memory() {
            return MEMORY;
        }

        @Override
        public Duration left(Tried before, Instant now) {
            return before.tries() == 0
                    ? Duration.ZERO
                    : Duration.between(now, before.over().minus(MEMORY).plus(pause(before.tries())));
        }

        @Override
        public Tried after(Tried before, Instant now) {
            return new Tried(now.plus(MEMORY), before.tries() + 1);
        }

        @Override
        public Tried without(Tried now) {
            return new Tried(now.over(), Math.max(0, now.tries() - 1));
        }

        private static Duration pause(int wrong) {
            if (wrong < FREE) {
                return Duration.ZERO;
            }
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(wrong - FREE, 10));
            return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        }
    }

    /** Counts a try as a wrong one, as long as nothing else is known; or says how long to wait, and counts nothing. */
    Optional<Duration> begin(Knock knock) {
        List<Counted> keys = new ArrayList<>(List.of(wrong(knock)));
        keys.addAll(ofStranger(knock));
        return tries.take(keys);
    }

    /** The password was right: it is as if none had been wrong before. */
    void succeeded(Knock knock) {
        tries.forget(wrong(knock));
        tries.giveBack(ofStranger(knock));
    }

    /** The password could not be looked at: the try does not count. */
    void undone(Knock knock) {
        List<Counted> keys = new ArrayList<>(List.of(wrong(knock)));
        keys.addAll(ofStranger(knock));
        tries.giveBack(keys);
    }

    private static Counted wrong(Knock knock) {
        return new Counted(new Wrong(), knock.key());
    }

    private static List<Counted> ofStranger(Knock knock) {
        return knock.isStranger()
                ? List.of(new Counted(OF_NETWORK, knock.network()), new Counted(OF_NAME, knock.name()))
                : List.of();
    }
}
