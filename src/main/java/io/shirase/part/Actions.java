package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What can be done, in one row, the primary action first; on a phone one below the other, across the whole width. */
public final class Actions extends Div {

    public Actions(Component... actions) {
        super(actions);
        addClassName("actions");
    }
}
