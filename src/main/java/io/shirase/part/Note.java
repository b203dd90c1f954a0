package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Something to know before going on, beside what it is about: a hint, a warning, first aid. */
public final class Note extends Div {

    public Note(Tone tone, Component... content) {
        addClassNames("note", tone.className());
        Div body = new Div(content);
        body.addClassName("note-body");
        add((tone == Tone.NEUTRAL || tone == Tone.ACTIVE ? Glyph.INFO : tone.glyph()).icon(), body);
    }

    public Note(Tone tone, String text) {
        this(tone, new Paragraph(text));
    }

    public Note(Tone tone, String heading, String text) {
        this(tone, Parts.named(new Paragraph(heading), "note-heading"), new Paragraph(text));
    }
}
