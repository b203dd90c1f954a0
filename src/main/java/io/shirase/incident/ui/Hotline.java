package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Glyph;

/** The number to call at any hour, to tap on a phone. */
public final class Hotline extends Div {

    public Hotline(String number) {
        addClassName("hotline");
        Anchor call = new Anchor(
                "tel:" + number.replace("-", ""),
                Glyph.PHONE.icon(),
                new Span(words().of("incident.ui.hotline.call", number)));
        call.addClassName("button");
        Span note = new Span(words().of("incident.ui.hotline.note"));
        note.addClassName("small");
        add(call, note);
    }
}
