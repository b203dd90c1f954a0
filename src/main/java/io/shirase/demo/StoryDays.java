package io.shirase.demo;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days of a story that are counted from the day on which it is told, so that its clocks are running: {@code @-4}. */
final class StoryDays {

    private static final Pattern DAY = Pattern.compile("@([+-]\\d{1,3})(?=[\"T])");

    private StoryDays() {}

    /** The text with each such day as {@code 2026-11-23}. */
    static String on(LocalDate today, String text) {
        return DAY.matcher(text)
                .replaceAll(day -> today.plusDays(Long.parseLong(day.group(1))).toString());
    }
}
