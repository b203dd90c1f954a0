package io.shirase.incident.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.shell.part.Glyph;
import io.shirase.shell.part.Words;

/** The number to call at any hour, to tap on a phone. */
final class Hotline extends Div {

    Hotline(String number) {
        addClassName("hotline");
        Anchor call = new Anchor(
                "tel:" + number.replace("-", ""),
                Glyph.PHONE.icon(),
                new Span(Words.of("incident.ui.report.hotline.call", number)));
        call.addClassName("button");
        Span note = new Span(Words.of("incident.ui.report.hotline.note"));
        note.addClassName("small");
        add(call, note);
    }
}
