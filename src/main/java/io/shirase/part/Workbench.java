package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * The handler's page: wide and dense, what is worked on at the left, what it is judged by at the right, which stays in
 * sight. Below 900 pixels the right side follows the left.
 */
public final class Workbench extends Div {

    private final Div head = Parts.named(new Div(), "workbench-head");
    private final Div left = Parts.named(new Div(), "workbench-left");
    private final Div right = Parts.named(new Div(), "workbench-right");

    public Workbench() {
        addClassName("workbench");
        add(head, left);
    }

    /** Adds across the whole width, above both sides. */
    public Workbench head(Component... content) {
        head.add(content);
        return this;
    }

    public Workbench left(Component... content) {
        left.add(content);
        return this;
    }

    /** Replaces the right side; with nothing given, the left takes the whole width. */
    public Workbench right(Component... content) {
        right.removeAll();
        right.add(content);
        boolean split = content.length > 0;
        setClassName("workbench-split", split);
        if (split) {
            add(right);
        } else {
            remove(right);
        }
        return this;
    }
}
