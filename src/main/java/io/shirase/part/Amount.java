package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Span;
import io.shirase.money.Yen;

/** An amount of yen with tabular figures. Until it is decided it is called an estimate (見込み). */
public final class Amount extends Span {

    private Amount(String note, String figures) {
        addClassName("amount");
        if (!note.isEmpty()) {
            Span noteText = new Span(note);
            noteText.addClassName("amount-note");
            add(noteText);
        }
        Span figuresText = new Span(figures);
        figuresText.addClassName("amount-figures");
        add(figuresText);
    }

    /** An amount that is settled: asked, decided or paid. */
    public static Amount of(Yen amount) {
        return new Amount("", text(amount));
    }

    /** What would be paid as things stand. */
    public static Amount expected(Yen amount) {
        return new Amount(words().of("part.amount.expected"), text(amount));
    }

    /** What would be paid, depending on how the matter turns out; one amount where both are the same. */
    public static Amount expected(Yen least, Yen most) {
        return new Amount(words().of("part.amount.expected"), text(least, most));
    }

    /** As {@link #expected(Yen, Yen)}, in a column whose name says already that it is an estimate. */
    public static Amount between(Yen least, Yen most) {
        return new Amount("", text(least, most));
    }

    /** An amount that is not known yet. */
    public static Amount unknown() {
        Amount unknown = new Amount("", words().of("part.unknown"));
        unknown.addClassName("unknown");
        return unknown;
    }

    /** In the size of a page's most important figure. */
    public Amount large() {
        addClassName("amount-large");
        return this;
    }

    private static String text(Yen least, Yen most) {
        return least.equals(most) ? text(most) : words().of("part.range", text(least), text(most));
    }

    private static String text(Yen amount) {
        return words().formats().yen(amount);
    }
}
