package io.shirase.incident;

import io.shirase.money.YenRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do about an incident, one click away.
 *
 * @param words what to do, as one short sentence in the reader's language
 * @param path where it is done, without a leading slash
 * @param lastDay until when; null where no day is named
 * @param worth whole yen that it brings, a range while a suspicion is open; null where it is not measured in yen
 * @param urgent whether a right is at stake that no yen measures
 */
public record Todo(
        String words,
        String path,
        @Nullable LocalDate lastDay,
        @Nullable YenRange worth,
        boolean urgent) {

    /** Something by which a right is kept that no yen measures: an answer, a report, a day that ends. */
    public static Todo right(String words, String path, @Nullable LocalDate lastDay) {
        return new Todo(words, path, lastDay, null, true);
    }

    /** Something that can wait. */
    public static Todo plain(String words, String path) {
        return new Todo(words, path, null, null, false);
    }

    /** Something that brings money. */
    public static Todo money(String words, String path, @Nullable LocalDate lastDay, YenRange worth) {
        return new Todo(words, path, lastDay, worth, false);
    }

    /** Whole yen that it brings at the most; 0 where it is not measured in yen. */
    public long gain() {
        return worth == null ? 0 : worth.most().amount();
    }

    /** Whether anything is lost by leaving it. */
    public boolean isPressing() {
        return urgent || gain() > 0;
    }
}
