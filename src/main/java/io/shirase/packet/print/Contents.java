package io.shirase.packet.print;

import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import java.util.List;

/** The table of contents, each entry leading to its page. */
record Contents(Look look, List<Chapter> chapters) {

    private static final float ROW = 30;

    void print(Flow flow, PagePlan plan) {
        new Headings(look, flow).chapter(look.text("contents"));
        flow.take(6);
        float about = 22 + 16;
        for (Chapter chapter : chapters) {
            about = Math.max(about, look.subtitle().width(look.text(chapter.key() + ".title")) + 22 + 16);
        }
        int number = 1;
        for (Chapter chapter : chapters) {
            int page = plan.pageOf(chapter.key());
            float top = flow.take(ROW);
            flow.canvas()
                    .text(
                            String.valueOf(number++),
                            Sheet.LEFT,
                            top + 5,
                            look.subtitle().in(Ink.INDIGO));
            flow.canvas().text(look.text(chapter.key() + ".title"), Sheet.LEFT + 22, top + 5, look.subtitle());
            flow.canvas().text(look.text(chapter.key() + ".about"), Sheet.LEFT + about, top + 8, look.small());
            flow.canvas().textRight(look.formats().number(page), Sheet.RIGHT, top + 5, look.subtitle());
            flow.canvas().rule(Sheet.LEFT, top + ROW - 2, Sheet.RIGHT, top + ROW - 2, 0.5f, Ink.HAIRLINE);
            flow.canvas().link(Sheet.LEFT, top, Sheet.MEASURE, ROW - 2, page);
        }
    }
}
