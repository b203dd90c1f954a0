package io.shirase.window;

import io.shirase.assessment.Windows;
import io.shirase.assessment.Windows.LastDay;
import io.shirase.language.Formats;
import io.shirase.language.Messages;
import io.shirase.product.Clause;
import io.shirase.time.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A clock that an incident has started, as it stands today.
 *
 * @param counting what runs until when, where it comes from and how it was counted
 * @param daysLeft whole days until the last day: 0 on the last day itself, negative after it
 * @param assumed whether nobody has said yet when it was discovered, so that the day of the report stands in for it
 */
public record Window(LastDay counting, State state, long daysLeft, boolean assumed) {

    /** From this many days before the end a window counts as closing. */
    private static final long NOTICE_CLOSING = 7;

    private static final long COSTS_CLOSING = 30;

    /** How a window stands. */
    public enum State {
        OPEN,
        /** It ends soon. */
        CLOSING,
        PASSED,
        /** What was due was done in time. */
        MET
    }

    static Window on(LocalDate today, LastDay counting, boolean met, boolean assumed) {
        long left = ChronoUnit.DAYS.between(today, counting.lastDay());
        long closing = counting.kind() == Windows.Kind.NOTICE ? NOTICE_CLOSING : COSTS_CLOSING;
        State state = left < 0 ? State.PASSED : left <= closing ? State.CLOSING : State.OPEN;
        return new Window(counting, met ? State.MET : state, left, assumed);
    }

    /** The code of the rule in the product's file. */
    public String code() {
        return counting.code();
    }

    /** The day of the discovery, from which the window is drawn. */
    public LocalDate firstDay() {
        return counting.startedOn();
    }

    /** The last day, whole. */
    public LocalDate lastDay() {
        return counting.lastDay();
    }

    public Clause clause() {
        return counting.clause();
    }

    /** What must be done, or what counts, until the last day. */
    public String name(Locale locale) {
        return counting.name().in(locale);
    }

    /** What the clause says, word for word where it is quoted; empty where nothing is to be quoted. */
    public String source(Locale locale) {
        Clause clause = counting.clause();
        String words = clause.isOfCertificate() ? clause.gist().in(locale) : clause.quote();
        return words == null ? "" : words;
    }

    /** How the last day was counted, as a sentence. */
    public String howCounted(Locale locale) {
        Formats formats = Formats.in(locale);
        Messages messages = Messages.in(locale);
        Span span = counting.span();
        String sentence = messages.get(
                "window.counted.%s.%s"
                        .formatted(
                                span.unit().name().toLowerCase(Locale.ROOT),
                                span.counting().code()),
                formats.date(counting.startedOn()),
                formats.date(counting.dayOne()),
                formats.number(span.length()),
                formats.date(counting.lastDay()));
        return assumed ? messages.get("window.counted.assumed", sentence) : sentence;
    }
}
