package io.shirase.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * On which days around a last day a person is reminded.
 *
 * @param after how many days after the last day, negative before it; at least one is not after it
 */
public record ReminderDays(SortedSet<Integer> after) {

    /** What can be chosen before a last day, and on it. */
    public static final List<Integer> BEFORE = List.of(-14, -7, -3, -1, 0);

    /** What can be chosen after a last day. */
    public static final List<Integer> AFTER = List.of(1, 3, 7);

    public static final ReminderDays STANDARD = new ReminderDays(new TreeSet<>(List.of(-7, -3, -1, 1, 3)));

    /** After a time in which nothing could be sent, a reminder that is older than this is not sent any more. */
    private static final int LATE = 7;

    /** @throws IllegalArgumentException if something cannot be chosen, or nothing before the last day is */
    public ReminderDays {
        after = new TreeSet<>(after);
        if (!after.stream().allMatch(day -> BEFORE.contains(day) || AFTER.contains(day))
                || after.stream().noneMatch(BEFORE::contains)) {
            throw new IllegalArgumentException("A reminder before the last day protects a right");
        }
    }

    static ReminderDays read(String stored) {
        return new ReminderDays(new TreeSet<>(
                Arrays.stream(stored.split(",")).map(Integer::valueOf).collect(Collectors.toSet())));
    }

    String stored() {
        return after.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * Which reminder is due today: the latest that is not to come. Of those that were missed, only that one.
     *
     * @param received the day of the report, which has told of the last days itself
     */
    Optional<Integer> due(LocalDate lastDay, LocalDate received, LocalDate today) {
        return after.reversed().stream()
                .filter(days -> !lastDay.plusDays(days).isAfter(today))
                .findFirst()
                .filter(days -> lastDay.plusDays(days).isAfter(received))
                .filter(days -> !lastDay.plusDays(days).isBefore(today.minusDays(LATE)));
    }

    /** The first day after today on which somebody may have to be reminded; {@code latest} where that is none until then. */
    static LocalDate next(Collection<LocalDate> lastDays, LocalDate today, LocalDate latest) {
        return lastDays.stream()
                .flatMap(day -> java.util.stream.Stream.concat(BEFORE.stream(), AFTER.stream())
                        .map(day::plusDays))
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(latest))
                .orElse(latest);
    }
}
