package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import java.util.function.Supplier;

/** What can be done while nobody knows whose policy it is: a code to be read out, with which the firm's account takes over. */
final class CodePanel extends Composite<Panel> {

    private final Div shown = new Div();

    CodePanel(Supplier<String> newCode) {
        shown.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new com.vaadin.flow.component.html.H2(words().of("report.outside.code")),
                        new Paragraph(words().of("report.notices.code")),
                        shown,
                        new Actions(
                                Buttons.secondary(words().of("report.notices.code.make"), () -> show(newCode.get()))));
    }

    private void show(String made) {
        Span code = new Span(made);
        code.addClassName("handover-code");
        shown.removeAll();
        shown.add(new Paragraph(code), new Note(Tone.WARN, words().of("report.notices.code.once")));
    }
}
