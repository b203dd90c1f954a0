package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Glyph;
import io.shirase.part.Links;
import io.shirase.product.Contact;

/** The number to call at any hour, to tap on a phone. */
public final class Hotline extends Div {

    public Hotline(Contact contact) {
        addClassName("hotline");
        Anchor call = Links.call(
                contact.phone(), Glyph.PHONE.icon(), new Span(words().of("incident.ui.hotline.call", contact.phone())));
        call.addClassName("button");
        Span note = new Span(words().of("incident.ui.hotline.note"));
        note.addClassName("small");
        Span name = new Span(contact.name().in(words().locale()));
        add(name, call, note);
    }
}
