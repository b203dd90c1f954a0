package io.shirase.window;

import io.shirase.language.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A last day that a change of facts moves, in a sentence: from which day to which, by how many days, and whether it is past. */
public final class MovedDay {

    private MovedDay() {}

    /**
     * @param name what is due
     * @param after must be another day than {@code before}
     */
    public static String moved(Words words, String name, LocalDate before, LocalDate after, LocalDate today) {
        return words.of("window.ui.moves", name, date(words, before), date(words, after), by(words, before, after))
                + past(words, after, today);
    }

    /** Of what had no last day before. */
    public static String starts(Words words, String name, LocalDate after, LocalDate today) {
        return words.of("window.ui.starts", name, date(words, after)) + past(words, after, today);
    }

    /** Of what has no last day any more. */
    public static String ends(Words words, String name, LocalDate before) {
        return words.of("window.ui.ends", name, date(words, before));
    }

    private static String by(Words words, LocalDate before, LocalDate after) {
        long days = ChronoUnit.DAYS.between(before, after);
        return words.of(
                days < 0 ? "window.ui.earlier" : "window.ui.later",
                words.formats().number(Math.abs(days)));
    }

    private static String past(Words words, LocalDate after, LocalDate today) {
        return after.isBefore(today) ? words.of("window.ui.past") : "";
    }

    private static String date(Words words, LocalDate day) {
        return words.formats().date(day);
    }
}
