package io.shirase.part;

import static io.shirase.part.Screen.words;

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
        add(Glyph.CHECK.icon(), new Span(words().of("part.saved", time.format(DateTimeFormatter.ofPattern("HH:mm")))));
    }
}
