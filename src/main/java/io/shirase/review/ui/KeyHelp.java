package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Buttons;
import io.shirase.part.DefinitionList;
import java.util.List;

/** Every key of the desk and what it does. */
final class KeyHelp extends Dialog {

    /** A key and the message key of what it does. */
    private record Does(String key, String message) {}

    private static final List<Does> KEYS = List.of(
            new Does("A", "desk.do.accept"),
            new Does("E", "desk.key.engine"),
            new Does("C", "desk.do.cut"),
            new Does("D", "desk.key.deny"),
            new Does("Q", "desk.do.ask"),
            new Does("P", "desk.do.approve"),
            new Does("R", "desk.do.return"),
            new Does("U", "desk.key.undo"),
            new Does("N", "desk.next"),
            new Does("B", "desk.before"),
            new Does("X", "desk.key.tick"),
            new Does("M", "desk.key.many"),
            new Does("[  ]", "desk.key.page"),
            new Does("+  -  0", "desk.key.zoom"),
            new Does("T", "part.receipt.turn"),
            new Does("Ctrl+Enter", "desk.key.enter"),
            new Does("Esc", "desk.key.escape"),
            new Does("?", "desk.keys"));

    KeyHelp() {
        setHeaderTitle(words().of("desk.keys"));
        setWidth("30rem");
        DefinitionList list = new DefinitionList();
        list.addClassName("key-help");
        for (Does one : KEYS) {
            Span key = new Span(one.key());
            key.addClassName("key");
            list.add(words().of(one.message()), key);
        }
        add(list);
        getFooter().add(Buttons.primary(words().of("desk.keys.close"), this::close));
    }
}
