package io.shirase.language;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a time of day as people type it: 14:10, １４：１０, 14時10分, 14時半, 午後2時10分, 2:10pm, 1410. Three or four
 * digits without a sign are hours and two digits of minutes, so that 210 is 02:10. What could be two times (午後12時, 24:00,
 * 14 alone) is not read.
 */
public final class TypedTime {

    private static final Pattern CLOCK =
            Pattern.compile("(?<half>午前|午後|am|pm)?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?<after>am|pm)?");
    private static final Pattern DIGITS =
            Pattern.compile("(?<half>午前|午後)?(?<hour>\\d{1,2})(?<minute>\\d{2})(?<after>am|pm)?");
    private static final Pattern WORDS =
            Pattern.compile("(?<half>午前|午後)?(?<hour>\\d{1,2})時((?<minute>\\d{1,2})分|(?<thirty>半)|ちょうど|丁度)?(ごろ|頃|ころ)?");
    private static final Pattern HOUR = Pattern.compile("(?<hour>\\d{1,2})(?<after>am|pm)");

    private TypedTime() {}

    /** The time of day to the minute, or nothing where the text is no time or could be two. */
    public static Optional<LocalTime> read(String text) {
        String plain = Typed.plain(text).replace("a.m.", "am").replace("p.m.", "pm");
        if (plain.equals("正午")) {
            return Optional.of(LocalTime.NOON);
        }
        for (Pattern form : new Pattern[] {CLOCK, DIGITS, WORDS, HOUR}) {
            Matcher found = form.matcher(plain);
            if (found.matches()) {
                return time(found);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher found) {
        String before = group(found, "half");
        String after = group(found, "after");
        if (!before.isEmpty() && !after.isEmpty()) {
            return Optional.empty();
        }
        int hour = hour(Integer.parseInt(group(found, "hour")), before.isEmpty() ? after : before);
        String digits = group(found, "minute");
        int minute = !group(found, "thirty").isEmpty() ? 30 : digits.isEmpty() ? 0 : Integer.parseInt(digits);
        return hour < 0 || hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** The hour of the day; −1 where the half of the day does not go with it, or 午前12時 and 午後12時 could be two. */
    private static int hour(int typed, String half) {
        return switch (half) {
            case "午前" -> typed < 12 ? typed : -1;
            case "午後" -> typed < 12 ? typed + 12 : typed > 12 ? typed : -1;
            case "am" -> typed == 12 ? 0 : typed > 0 && typed < 12 ? typed : -1;
            case "pm" -> typed == 12 ? 12 : typed > 0 && typed < 12 ? typed + 12 : -1;
            default -> typed;
        };
    }

    private static String group(Matcher found, String name) {
        if (!found.namedGroups().containsKey(name)) {
            return "";
        }
        String group = found.group(name);
        return group == null ? "" : group;
    }
}
