package io.shirase.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may be tried for each of many keys: so often at once, and one more after each pause. In memory. */
final class Tries {

    private static final int MOST_KEYS = 50_000;

    private final Clock clock;
    private final int atOnce;
    private final Duration pause;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    Tries(Clock clock, int atOnce, Duration pause) {
        this.clock = clock;
        this.atOnce = atOnce;
        this.pause = pause;
    }

    /** Whether one more may be; it counts at once. */
    synchronized boolean take(String key) {
        return buckets.computeIfAbsent(key, any -> bucket()).tryConsume(1);
    }

    /** One that was taken does not count. */
    synchronized void giveBack(String key) {
        Bucket bucket = buckets.get(key);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, pause))
                .withCustomTimePrecision(new Time(clock))
                .build();
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
