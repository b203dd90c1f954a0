package io.shirase.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait between tries: short at first, as most troubles are, then longer; two days in all. */
final class RetryPauses {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12));

    private RetryPauses() {}

    /** Until the next try after so many have failed; empty when it has been tried long enough. */
    static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(Math.max(attempts, 1) - 1)) : Optional.empty();
    }
}
