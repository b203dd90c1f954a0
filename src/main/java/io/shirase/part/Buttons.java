package io.shirase.part;

import com.vaadin.flow.component.button.Button;

/** The portal's buttons: one primary to a screen, any number of secondary, quiet ones for what is seldom wanted. */
public final class Buttons {

    private Buttons() {}

    public static Button primary(String text, Runnable action) {
        return themed(text, action, "primary");
    }

    public static Button secondary(String text, Runnable action) {
        return new Button(text, event -> action.run());
    }

    public static Button quiet(String text, Runnable action) {
        return themed(text, action, "tertiary");
    }

    /** For what takes something away. */
    public static Button danger(String text, Runnable action) {
        return themed(text, action, "danger");
    }

    private static Button themed(String text, Runnable action, String theme) {
        Button button = secondary(text, action);
        button.addThemeName(theme);
        return button;
    }
}
