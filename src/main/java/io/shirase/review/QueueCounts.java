package io.shirase.review;

import java.util.Map;

/**
 * How many incidents fit a filter. One that waits for several counts for each of them.
 *
 * @param waiting how many wait for whom
 */
public record QueueCounts(long all, Map<QueueState, Long> waiting) {

    /** What is more than this is counted no further: one more is said. */
    public static final int COUNTED = 1_000;

    public QueueCounts {
        waiting = Map.copyOf(waiting);
    }

    public long of(QueueState state) {
        return waiting.getOrDefault(state, 0L);
    }
}
