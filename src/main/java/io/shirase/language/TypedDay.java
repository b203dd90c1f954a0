package io.shirase.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people type it: 2026/11/26, ２０２６－１１－２６, 20261126, 26/11/26, 2026年11月26日(木), 令和8年11月26日, R8.11.26,
 * 11/26, 11月26日, 26 Nov 2026, 今日, 昨日. Year, month and day stand in this order in figures. A weekday that does not go
 * with the day makes it unread.
 */
public final class TypedDay {

    private static final String WEEKDAYS = "月火水木金土日";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** The year before the first of an era, and the letter that stands for it. */
    private static final Map<String, Integer> ERAS =
            Map.of("令和", 2018, "r", 2018, "平成", 1988, "h", 1988, "昭和", 1925, "s", 1925);

    private static final Pattern WEEKDAY = Pattern.compile("(?:\\((?<in>[" + WEEKDAYS + "])(?:曜日?)?\\)|(?<bare>["
            + WEEKDAYS + "])曜日?)$|^(?<en>mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?(?=\\d|[a-z])");
    private static final Pattern FIGURES =
            Pattern.compile("(?:(?<year>\\d{4}|\\d{2})[/.年-])?(?<month>\\d{1,2})[/.月-](?<day>\\d{1,2})日?");
    private static final Pattern ERA = Pattern.compile(
            "(?<era>令和|平成|昭和|[rhs])(?<year>\\d{1,2}|元)[/.年-](?<month>\\d{1,2})[/.月-](?<day>\\d{1,2})日?");
    private static final Pattern RUN = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern ENGLISH =
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)?(?<name>[a-z]{3})[a-z]*[.,]?(?<year>\\d{4})?");
    private static final Pattern AMERICAN =
            Pattern.compile("(?<name>[a-z]{3})[a-z]*\\.?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,(?<year>\\d{4}))?");

    private TypedDay() {}

    /**
     * The day, or nothing where the text is none.
     *
     * @param today what 今日 means
     * @param latest a day without a year is the last such day that is not after this one
     */
    public static Optional<LocalDate> read(String text, LocalDate today, LocalDate latest) {
        String plain = Typed.plain(text);
        int daysAgo = switch (plain) {
            case "今日", "本日", "きょう", "today" -> 0;
            case "昨日", "きのう", "yesterday" -> 1;
            case "一昨日", "おととい" -> 2;
            default -> -1;
        };
        if (daysAgo >= 0) {
            return Optional.of(today.minusDays(daysAgo));
        }
        Matcher weekday = WEEKDAY.matcher(plain);
        if (!weekday.find()) {
            return day(plain, latest);
        }
        return day(weekday.replaceFirst(""), latest)
                .filter(day -> day.getDayOfWeek().equals(dayOfWeek(weekday)));
    }

    private static DayOfWeek dayOfWeek(Matcher found) {
        String english = found.group("en");
        if (english != null) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .equals(english)) {
                    return day;
                }
            }
        }
        String japanese = found.group("in") == null ? found.group("bare") : found.group("in");
        return DayOfWeek.of(WEEKDAYS.indexOf(japanese) + 1);
    }

    private static Optional<LocalDate> day(String plain, LocalDate latest) {
        for (Pattern form : List.of(ERA, FIGURES, RUN, ENGLISH, AMERICAN)) {
            Matcher found = form.matcher(plain);
            if (found.matches()) {
                int month = found.namedGroups().containsKey("month")
                        ? Integer.parseInt(found.group("month"))
                        : MONTHS.indexOf(found.group("name")) + 1;
                return date(year(found), month, Integer.parseInt(found.group("day")), latest);
            }
        }
        return Optional.empty();
    }

    /** The year in four figures; 0 where none is typed. Two figures are years of this century. */
    private static int year(Matcher found) {
        String typed = found.group("year");
        if (typed == null) {
            return 0;
        }
        int year = typed.equals("元") ? 1 : Integer.parseInt(typed);
        if (found.namedGroups().containsKey("era")) {
            return year + ERAS.getOrDefault(found.group("era"), 0);
        }
        return typed.length() == 2 ? 2000 + year : year;
    }

    private static Optional<LocalDate> date(int year, int month, int day, LocalDate latest) {
        try {
            if (year > 0) {
                return Optional.of(LocalDate.of(year, month, day));
            }
            // A leap day of the last leap year is at most eight years back.
            for (int back = 0; back <= 8; back++) {
                int candidate = latest.getYear() - back;
                if (day <= YearMonth.of(candidate, month).lengthOfMonth()
                        && !LocalDate.of(candidate, month, day).isAfter(latest)) {
                    return Optional.of(LocalDate.of(candidate, month, day));
                }
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
