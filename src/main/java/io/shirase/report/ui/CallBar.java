package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Buttons;
import io.shirase.part.Keys;
import io.shirase.part.SaveState;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.report.Answers;
import java.util.List;

/** Always in sight on the operator's page: whether it can be sent, what is missing and where that is asked, and the sending. */
final class CallBar extends Div {

    private final Span state = new Span();
    private final Div missing = new Div();
    private final Button send;
    private boolean enough;
    private List<StillMissing> first = List.of();
    private List<StillMissing> later = List.of();

    CallBar(Answers answers, SaveState saved, Runnable sending) {
        addClassName("call-bar");
        state.getElement().setAttribute("role", "status");
        missing.addClassName("call-missing");
        send = Buttons.primary(words().of("report.ui.check.send"), sending);
        send.setDisableOnClick(true);
        Keys.pressByControlEnter(send, UI.getCurrent());
        Div top = new Div(state, saved, keys());
        top.addClassName("call-state");
        add(top, send, missing);
        enough = !StillMissing.first(answers).isEmpty();
        show(answers);
    }

    private static Span keys() {
        Span hint = new Span(
                key("F2"), new Span(words().of("report.ui.call.next")),
                key("Shift+F2"), new Span(words().of("report.ui.call.previous")));
        hint.addClassName("call-keys");
        return hint;
    }

    private static Span key(String name) {
        Span key = new Span(name);
        key.addClassName("key");
        return key;
    }

    /** What has changed is shown anew; the rest stays, and with it the focus. */
    void show(Answers answers) {
        List<StillMissing> firstNow = StillMissing.first(answers);
        List<StillMissing> laterNow = StillMissing.later(answers);
        if (firstNow.isEmpty() != enough) {
            enough = firstNow.isEmpty();
            state.removeAll();
            state.add(new StatusBadge(
                    words().of(enough ? "report.ui.call.enough" : "report.ui.call.notEnough"),
                    enough ? Tone.GOOD : Tone.WAITING));
        }
        if (!firstNow.equals(first) || !laterNow.equals(later)) {
            first = firstNow;
            later = laterNow;
            missing.removeAll();
            missing.add(list("report.ui.call.first", first), list("report.ui.call.later", later));
        }
    }

    /** The report can be sent again. */
    void sendable() {
        send.setEnabled(true);
    }

    private static Div list(String title, List<StillMissing> parts) {
        Div list = new Div();
        list.setVisible(!parts.isEmpty());
        list.add(new Span(words().of(title)));
        parts.forEach(part -> {
            NativeButton way = new NativeButton(part.label());
            way.getElement().setAttribute("data-leads-to", part.part());
            list.add(way);
        });
        return list;
    }
}
