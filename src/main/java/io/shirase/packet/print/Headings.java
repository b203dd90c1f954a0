package io.shirase.packet.print;

import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import io.shirase.paper.Tag;

/** The titles within a document. */
record Headings(Look look, Flow flow) {

    /** The title of a chapter, with a short stroke below. */
    void chapter(String title) {
        float top = flow.take(look.title().leading() + 20);
        flow.book().tags().within(Tag.H1, () -> flow.canvas().text(title, Sheet.LEFT, top, look.title()));
        float below = top + look.title().leading() + 4;
        flow.canvas().fill(Sheet.LEFT, below, 34, 2, Ink.INDIGO);
    }

    /** The title of a section; at least some lines of text follow it on its page. */
    void section(String key, Object... values) {
        flow.space(16);
        flow.need(look.subtitle().leading() + 60);
        float top = flow.take(look.subtitle().leading() + 4);
        flow.book()
                .tags()
                .within(Tag.H2, () -> flow.canvas().text(look.text(key, values), Sheet.LEFT, top, look.subtitle()));
    }
}
