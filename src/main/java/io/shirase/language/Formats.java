package io.shirase.language;

import io.shirase.money.Yen;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How amounts, dates and times are written for people: ¥1,234,567; 2026年11月23日(月) 09:05; Mon 23 Nov 2026 09:05. */
public record Formats(Locale locale) {

    public static Formats in(Locale locale) {
        return new Formats(locale);
    }

    public String yen(Yen amount) {
        return "¥" + number(amount.amount());
    }

    /** How many yen more or less: +¥1,234,567, −¥1,234,567, ±¥0. */
    public String difference(long yen) {
        String sign = yen == 0 ? "±" : yen > 0 ? "+" : "−";
        return sign + "¥" + number(Math.abs(yen));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    public String date(LocalDate date) {
        return date.format(formatter("uuuu年M月d日(E)", "EEE d MMM uuuu"));
    }

    public String month(YearMonth month) {
        return month.format(formatter("uuuu年M月", "MMMM uuuu"));
    }

    /** Year, month and day in figures, for tables and small screens. */
    public String shortDate(LocalDate date) {
        return date.format(formatter("uuuu/MM/dd", "d MMM uuuu"));
    }

    public String time(LocalDateTime time) {
        return time.format(formatter("uuuu年M月d日(E) HH:mm", "EEE d MMM uuuu HH:mm"));
    }

    /** To the second, where the time itself is what is proved. */
    public String exactTime(LocalDateTime time) {
        return time.format(formatter("uuuu年M月d日(E) HH:mm:ss", "EEE d MMM uuuu HH:mm:ss"));
    }

    private DateTimeFormatter formatter(String japanese, String english) {
        return locale.getLanguage().equals("ja")
                ? DateTimeFormatter.ofPattern(japanese, Locale.JAPANESE)
                : DateTimeFormatter.ofPattern(english, Locale.ENGLISH);
    }
}
