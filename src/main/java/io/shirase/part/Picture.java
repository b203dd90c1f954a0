package io.shirase.part;

import com.vaadin.flow.component.html.Span;

/** One of the portal's line drawings, in the colour of the words beside it; hidden from screen readers. */
public final class Picture extends Span {

    /** @param name of a file under {@code assets/pictures}, without its ending */
    public Picture(String name) {
        addClassName("picture");
        getStyle().set("--picture", "url('../assets/pictures/" + name + ".svg')");
        Parts.hidden(this);
    }
}
