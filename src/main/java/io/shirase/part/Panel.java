package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A sheet of paper on the page: things that belong together, under a heading of their own where they need one. */
public final class Panel extends Section {

    public Panel(Component... content) {
        super(content);
        addClassName("panel");
    }

    public Panel(String heading, Component... content) {
        addClassName("panel");
        add(new H2(heading));
        add(content);
    }
}
