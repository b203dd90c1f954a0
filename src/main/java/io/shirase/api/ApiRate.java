package io.shirase.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often a token may ask: so often at once, and then so often a second. Each server counts by itself. */
@Component
class ApiRate {

    private final long atOnce;
    private final long eachSecond;
    private final ConcurrentHashMap<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    ApiRate(
            @Value("${shirase.api.at-once:600}") long atOnce,
            @Value("${shirase.api.each-second:200}") long eachSecond) {
        this.atOnce = atOnce;
        this.eachSecond = eachSecond;
    }

    /** Tokens are made by administrators, so that there are few of them. */
    Optional<Duration> take(UUID token) {
        ConsumptionProbe probe = buckets.computeIfAbsent(token, any -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(eachSecond, Duration.ofSeconds(1)))
                .build();
    }
}
