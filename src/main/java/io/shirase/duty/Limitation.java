package io.shirase.duty;

import io.shirase.language.Coded;
import io.shirase.language.Words;
import io.shirase.time.Counting;
import io.shirase.time.Span;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Until when the payment of one line can be claimed: three years from the day on which it could be (保険法95条1項), counted
 * from the next day (民法140条). Each line has its own day; a cost's is taken as the day on which it arose or was paid,
 * whichever is earlier, so that the last day is never shown too late.
 *
 * @param number what people call the line
 * @param startsOn null where nobody has said
 * @param lastDay null where {@code startsOn} is
 */
public record Limitation(
        UUID line,
        int number,
        Start start,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate lastDay) {

    /** What the code of such an entry begins with. */
    static final String PREFIX = "line:";

    private static final Span THREE_YEARS = Span.years(3, Counting.NEXT_DAY);

    /** What it starts with. */
    public enum Start implements Coded {
        /** A person said so. */
        SAID("said"),
        ARISEN("arisen"),
        PAID("paid"),
        /** Of damages: when the liability was settled, which no line says. */
        LIABILITY("liability"),
        /** The cost has not arisen yet, or nobody has said when. */
        UNKNOWN("unknown");

        private final String code;

        Start(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static Limitation of(UUID line, int number, Start start, @Nullable LocalDate startsOn) {
        return new Limitation(line, number, start, startsOn, startsOn == null ? null : THREE_YEARS.lastDay(startsOn));
    }

    /** What it starts with, as a sentence. */
    public String inWords(Words words) {
        return words.of(
                "duty.limitation." + start.code(),
                startsOn == null ? "" : words.formats().date(startsOn));
    }
}
