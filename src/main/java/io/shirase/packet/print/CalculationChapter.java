package io.shirase.packet.print;

import io.shirase.assessment.LineOutcome;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Step;
import io.shirase.packet.content.PacketContent.Worksheet;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import io.shirase.paper.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How each amount comes about: the figures, the steps as sentences, and the wording, quoted once and then referred to. */
final class CalculationChapter implements Chapter {

    /** Where the text of a step begins, in points from the left edge. */
    private static final float TEXT = Sheet.LEFT + 20;

    /** Points; a calculation that is taller goes on over the page's end. */
    private static final float TALLEST_UNBROKEN = 240;

    private final PacketContent content;
    private final Look look;
    private final List<Line> lines;
    private final Quotations quotations;

    CalculationChapter(PacketContent content, Look look, Quotations quotations) {
        this.content = content;
        this.look = look;
        this.quotations = quotations;
        lines = content.lines().stream()
                .sorted(Comparator.comparingInt(Line::number))
                .toList();
    }

    @Override
    public String key() {
        return "calculation";
    }

    @Override
    public void print(Flow flow, PagePlan plan) {
        flow.paragraph(look.text("calculation.lead"), look.body());
        for (Line line : lines) {
            flow.space(16);
            flow.need(Math.min(height(line), TALLEST_UNBROKEN));
            plan.note("line." + line.number(), flow.book().page());
            title(flow, line);
            figures(flow, line);
            steps(flow, plan, line.steps());
        }
        for (Worksheet worksheet : content.worksheets()) {
            worksheet(flow, worksheet);
        }
        if (lines.isEmpty() && content.worksheets().isEmpty()) {
            flow.paragraph(look.text("calculation.none"), look.body());
        }
    }

    /** About how tall the calculation of a line is, in points. */
    private float height(Line line) {
        float height = 90;
        for (Step step : line.steps()) {
            height += Flow.lines(step.text(), look.body(), Sheet.RIGHT - TEXT).size()
                            * look.body().leading()
                    + (step.clause() == null ? 0 : look.small().leading());
        }
        return height;
    }

    private void title(Flow flow, Line line) {
        heading(
                flow,
                look.text("calculation.line", look.formats().number(line.number()), line.activity()),
                look.payable(line));
        List<String> subtitle = new ArrayList<>();
        subtitle.add(line.item() == null ? look.text("schedule.noitem") : line.item());
        subtitle.add(line.vendor());
        subtitle.add(line.description());
        subtitle.removeIf(String::isBlank);
        flow.paragraph(String.join(look.text("separator"), subtitle), look.small());
        flow.take(3);
    }

    private void heading(Flow flow, String title, String payable) {
        float width = look.subtitle().width(payable);
        float below = flow.y();
        flow.canvas().rule(Sheet.LEFT, below, Sheet.RIGHT, below, 0.8f, Ink.INDIGO);
        flow.take(5);
        boolean first = true;
        for (String part : Flow.lines(title, look.subtitle(), Sheet.MEASURE - width - 24)) {
            float top = flow.take(look.subtitle().leading());
            flow.canvas().text(part, Sheet.LEFT, top, look.subtitle());
            if (first) {
                flow.canvas().textRight(payable, Sheet.RIGHT, top, look.subtitle());
                first = false;
            }
        }
    }

    /** The five figures of the calculation beside each other. */
    private void figures(Flow flow, Line line) {
        float top = flow.take(40);
        flow.canvas().fill(Sheet.LEFT, top, Sheet.MEASURE, 37, Ink.MIST);
        boolean denied = line.outcome() == LineOutcome.DENIED;
        List<Fact> figures = List.of(
                new Fact(look.text("schedule.amount"), look.formats().yen(line.amount())),
                new Fact(
                        look.text("schedule.accepted"),
                        line.accepted() == null ? "–" : look.formats().yen(line.accepted())),
                new Fact(look.text("calculation.eligible"), look.formats().yen(line.eligible())),
                new Fact(look.text("schedule.ratio"), denied ? "–" : line.ratio() + "%"),
                new Fact(look.text(line.decided() ? "schedule.payable" : "calculation.expected"), look.payable(line)),
                new Fact(look.text("schedule.status"), line.status()));
        float[] widths = {68, 68, 68, 34, 140, 97};
        float x = Sheet.LEFT + 8;
        for (int i = 0; i < figures.size(); i++) {
            flow.canvas().text(figures.get(i).label(), x, top + 4, look.small());
            Style style = i == 4 ? look.strong() : look.body();
            flow.canvas().text(figures.get(i).value(), x, top + 18, denied && i == 5 ? style.in(Ink.VERMILION) : style);
            x += widths[i];
        }
        flow.take(4);
    }

    /** Each step with the rule behind it, which is said once and leads to its wording. */
    private void steps(Flow flow, PagePlan plan, List<Step> steps) {
        Set<Clause> said = new HashSet<>();
        int number = 1;
        for (Step step : steps) {
            Clause clause = step.clause();
            boolean isNew = clause != null && said.add(clause);
            if (clause == null || !isNew) {
                step(flow, number++, step.text(), 0);
            } else if (step.text().contains(clause.gist())) {
                step(flow, number++, step.text() + quotations.where(clause, plan, look), quotations.page(clause, plan));
            } else {
                step(flow, number++, step.text(), 0);
                rule(flow, plan, clause);
            }
        }
    }

    /** @param page to which the step leads; 0: to none */
    private void step(Flow flow, int number, String text, int page) {
        List<String> lines = Flow.lines(text, look.body(), Sheet.RIGHT - TEXT);
        for (int i = 0; i < lines.size(); i++) {
            float top = flow.take(look.body().leading());
            if (i == 0) {
                flow.canvas().text(number + ".", Sheet.LEFT, top, look.body().in(Ink.GREY));
            }
            flow.canvas().text(lines.get(i), TEXT, top, look.body());
            link(flow, lines.get(i), top, look.body(), page);
        }
    }

    private void rule(Flow flow, PagePlan plan, Clause clause) {
        for (String text : Flow.lines(quotations.reference(clause, plan, look), look.small(), Sheet.RIGHT - TEXT)) {
            float top = flow.take(look.small().leading());
            flow.canvas().text(text, TEXT, top, look.small());
            link(flow, text, top, look.small(), quotations.page(clause, plan));
        }
    }

    private static void link(Flow flow, String text, float top, Style style, int page) {
        if (page > 0) {
            flow.canvas().link(TEXT, top, style.width(text), style.leading(), page);
        }
    }

    private void worksheet(Flow flow, Worksheet worksheet) {
        flow.space(16);
        flow.need(100);
        heading(flow, worksheet.title(), look.formats().yen(worksheet.payable()));
        int number = 1;
        for (String step : worksheet.steps()) {
            step(flow, number++, step, 0);
        }
    }
}
