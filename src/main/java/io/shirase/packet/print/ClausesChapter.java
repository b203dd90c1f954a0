package io.shirase.packet.print;

import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import java.util.List;
import java.util.Objects;

/** The wording that deadlines and calculations rest on, each clause once, as its source prints it. */
record ClausesChapter(Quotations quotations, Look look) implements Chapter {

    private static final float INDENT = 10;

    @Override
    public String key() {
        return "clauses";
    }

    @Override
    public void print(Flow flow, PagePlan plan) {
        List<Clause> clauses = quotations.all();
        if (clauses.isEmpty()) {
            flow.paragraph(look.text("clauses.none"), look.body());
            return;
        }
        flow.paragraph(look.text("clauses.lead"), look.body());
        int number = 1;
        for (Clause clause : clauses) {
            print(flow, plan, clause, number++);
        }
    }

    private void print(Flow flow, PagePlan plan, Clause clause, int number) {
        List<String> quote = Flow.lines(Objects.requireNonNull(clause.quote()), look.body(), Sheet.MEASURE - INDENT);
        flow.space(9);
        flow.need(look.small().leading() + look.body().leading() * Math.min(quote.size(), 6));
        plan.note(Quotations.part(number), flow.book().page());
        flow.paragraph(
                look.text("clauses.entry", look.formats().number(number), clause.source()),
                look.small().in(Ink.INDIGO));
        for (String line : quote) {
            float top = flow.take(look.body().leading());
            flow.canvas().fill(Sheet.LEFT, top, 1.5f, look.body().leading(), Ink.SKY);
            flow.canvas().text(line, Sheet.LEFT + INDENT, top, look.body());
        }
    }
}
