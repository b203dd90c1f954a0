package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** Keys that press a button; the button shows them where there is a keyboard. */
public final class Keys {

    private Keys() {}

    /** @param within where the key counts */
    public static void press(Button button, Key key, String letter, Component within) {
        show(button, letter, letter);
        button.addClickShortcut(key).listenOn(within).allowBrowserDefault();
    }

    /** Ctrl+Enter, as in every program for mail; what is just being typed counts. */
    public static void pressByControlEnter(Button button, Component within) {
        show(button, "Ctrl+Enter", "Control+Enter");
        ShortcutRegistration shortcut = button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        shortcut.listenOn(within).resetFocusOnActiveElement();
    }

    /** The key of a button that is listened to elsewhere. */
    public static void show(Button button, String letter) {
        show(button, letter, letter);
    }

    private static void show(Button button, String words, String name) {
        Span shown = new Span(words);
        shown.addClassName("key");
        shown.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(shown);
        button.getElement().setAttribute("aria-keyshortcuts", name);
    }
}
