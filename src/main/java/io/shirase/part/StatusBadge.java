package io.shirase.part;

import com.vaadin.flow.component.html.Span;

/** How a matter stands, in one or two words with a sign: 受付済み, 確認中, 却下. */
public final class StatusBadge extends Span {

    public StatusBadge(String text, Tone tone) {
        addClassNames("badge", tone.className());
        add(tone.glyph().icon(), new Span(text));
    }
}
