package io.shirase.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import io.shirase.shell.part.Links;

/** The mark with the portal's name, leading home. */
final class Brand {

    private Brand() {}

    static Anchor link(String name) {
        Span words = new Span(name);
        words.addClassName("brand-name");
        Anchor link = Links.to("", mark(), words);
        link.addClassName("brand");
        return link;
    }

    static Image mark() {
        Image mark = new Image("assets/mark.svg", "");
        mark.addClassName("mark");
        return mark;
    }
}
