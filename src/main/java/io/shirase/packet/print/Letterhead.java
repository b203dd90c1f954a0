package io.shirase.packet.print;

import io.shirase.paper.Canvas;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import io.shirase.paper.ShortPaper;

/** What each page of a short paper carries: the brand, what paper it is, and which page. */
record Letterhead(Look look, String title) implements ShortPaper.Dress {

    @Override
    public void on(Canvas canvas, int page, int pages) {
        canvas.fill(0, 0, Sheet.WIDTH, 6, Ink.INDIGO);
        canvas.text(look.text("brand"), Sheet.LEFT, 20, look.strong().in(Ink.INDIGO));
        canvas.textRight(
                look.text("page", look.formats().number(page), look.formats().number(pages)),
                Sheet.RIGHT,
                Sheet.HEIGHT - 44,
                look.small());
        canvas.text(title, Sheet.LEFT, Sheet.HEIGHT - 44, look.small());
    }
}
