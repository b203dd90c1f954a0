package io.shirase.packet.print;

import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import java.util.List;

/** The table of contents, each entry leading to its page. */
record Contents(Look look, List<Chapter> chapters) {

    void print(Flow flow, PagePlan plan) {
        new Headings(look, flow).chapter(look.text("contents"));
        flow.take(6);
        int number = 1;
        for (Chapter chapter : chapters) {
            int page = plan.pageOf(chapter.key());
            float top = flow.take(52);
            flow.canvas()
                    .text(
                            String.valueOf(number++),
                            Sheet.LEFT,
                            top + 8,
                            look.subtitle().in(Ink.INDIGO));
            flow.canvas().text(look.text(chapter.key() + ".title"), Sheet.LEFT + 26, top + 8, look.subtitle());
            flow.canvas().textRight(look.formats().number(page), Sheet.RIGHT, top + 8, look.subtitle());
            flow.canvas().text(look.text(chapter.key() + ".about"), Sheet.LEFT + 26, top + 27, look.small());
            flow.canvas().rule(Sheet.LEFT, top + 48, Sheet.RIGHT, top + 48, 0.5f, Ink.HAIRLINE);
            flow.canvas().link(Sheet.LEFT, top, Sheet.MEASURE, 48, page);
        }
    }
}
