package io.shirase.overview;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often something took how many whole hours, and how often it has not happened yet. */
final class Delays {

    private final TreeMap<Long, Long> timesByHours = new TreeMap<>();
    private long waiting;

    /** @param hours null where it has not happened yet */
    void add(@Nullable Long hours, long times) {
        if (hours == null) {
            waiting += times;
        } else {
            timesByHours.merge(hours, times, Long::sum);
        }
    }

    void add(Delays more) {
        waiting += more.waiting;
        more.timesByHours.forEach(this::add);
    }

    long waiting() {
        return waiting;
    }

    long times() {
        return timesByHours.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Within so many hours at least this share was done: the nearest rank, so that it is always a time that was taken.
     *
     * @return null where nothing has happened yet
     */
    @Nullable
    Long within(double share) {
        long rank = (long) Math.ceil(share * times());
        long seen = 0;
        for (Map.Entry<Long, Long> entry : timesByHours.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        return null;
    }
}
