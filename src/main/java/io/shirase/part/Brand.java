package io.shirase.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mark with the portal's name, leading home. */
public final class Brand {

    private Brand() {}

    public static Anchor link(String name) {
        Span words = new Span(name);
        words.addClassName("brand-name");
        Anchor link = Links.to("", mark(), words);
        link.addClassName("brand");
        return link;
    }

    public static Image mark() {
        Image mark = new Image("assets/mark.svg", "");
        mark.addClassName("mark");
        return mark;
    }
}
