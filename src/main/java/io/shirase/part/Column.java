package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The policyholder's page: one narrow, calm column, made for a phone first. */
public final class Column extends Div {

    public Column(Component... content) {
        super(content);
        addClassName("column");
    }
}
