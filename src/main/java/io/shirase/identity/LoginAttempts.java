package io.shirase.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * How often passwords may be tried, counted before each is looked at, in memory. Whoever gets a name wrong again and
 * again waits longer each time; a network has so many tries at once, and a name so many from strangers everywhere. Those
 * two do not hold back a browser or a network that the name has come in from before: nobody is locked out by others.
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

    private static final int MOST_KEYS = 50_000;

    private final Clock clock;
    private final Map<String, Wrong> wrong = recent();
    private final Map<String, Bucket> networks = recent();
    private final Map<String, Bucket> names = recent();

    /** Passwords tried without success, and when the last of them was. */
    private record Wrong(int count, Instant last) {

        Duration pause() {
            return count < FREE
                    ? Duration.ZERO
                    : min(FIRST_PAUSE.multipliedBy(1L << Math.min(count - FREE, 10)), LONGEST_PAUSE);
        }

        private static Duration min(Duration one, Duration other) {
            return one.compareTo(other) < 0 ? one : other;
        }
    }

    LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try as a wrong one, as long as nothing else is known; or says how long to wait, and counts nothing. */
    synchronized Optional<Duration> begin(Knock knock) {
        Wrong before = before(knock);
        Duration left = Duration.between(clock.instant(), before.last().plus(before.pause()));
        if (left.isPositive()) {
            return Optional.of(left);
        }
        if (knock.isStranger()) {
            Bucket network = network(knock);
            Optional<Duration> wait = take(network);
            if (wait.isPresent()) {
                return wait;
            }
            wait = take(name(knock));
            if (wait.isPresent()) {
                network.addTokens(1);
                return wait;
            }
        }
        wrong.put(knock.key(), new Wrong(before.count() + 1, clock.instant()));
        return Optional.empty();
    }

    /** The password was right: it is as if none had been wrong before. */
    synchronized void succeeded(Knock knock) {
        wrong.remove(knock.key());
        giveBack(knock);
    }

    /** The password could not be looked at: the try does not count. */
    synchronized void undone(Knock knock) {
        wrong.computeIfPresent(
                knock.key(), (key, now) -> now.count() == 1 ? null : new Wrong(now.count() - 1, now.last()));
        giveBack(knock);
    }

    private void giveBack(Knock knock) {
        if (knock.isStranger()) {
            network(knock).addTokens(1);
            name(knock).addTokens(1);
        }
    }

    private Wrong before(Knock knock) {
        Wrong before = wrong.get(knock.key());
        return before == null || before.last().plus(MEMORY).isBefore(clock.instant())
                ? new Wrong(0, clock.instant())
                : before;
    }

    private Bucket network(Knock knock) {
        return networks.computeIfAbsent(knock.network(), bucket(PER_NETWORK, NETWORK_REFILL));
    }

    private Bucket name(Knock knock) {
        return names.computeIfAbsent(knock.name(), bucket(PER_NAME, NAME_REFILL));
    }

    private Function<String, Bucket> bucket(int capacity, Duration refill) {
        return key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, refill))
                .withCustomTimePrecision(new Time(clock))
                .build();
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static <V> Map<String, V> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST_KEYS;
            }
        };
    }

    private record Time(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
