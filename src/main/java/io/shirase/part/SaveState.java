package io.shirase.shell.part;

import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Says quietly that what was typed is kept: 保存しました 09:05. Screen readers hear it at the next pause. */
public final class SaveState extends Span {

    public SaveState() {
        addClassName("save-state");
        getElement().setAttribute("role", "status");
    }

    public void saved(LocalTime time) {
        removeAll();
        add(Glyph.CHECK.icon(), new Span(Parts.text("part.saved", time.format(DateTimeFormatter.ofPattern("HH:mm")))));
    }
}
