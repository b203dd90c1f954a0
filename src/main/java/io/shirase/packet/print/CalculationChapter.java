package io.shirase.packet.print;

import io.shirase.assessment.LineOutcome;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Worksheet;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import io.shirase.paper.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How each amount comes about: the figures, the steps as sentences, and the wording, quoted once and then referred to. */
final class CalculationChapter implements Chapter {

    private static final float INDENT = 12;

    /** Points; a calculation that is taller goes on over the page's end. */
    private static final float TALLEST_UNBROKEN = 360;

    private final PacketContent content;
    private final Look look;
    private final List<Line> lines;
    private final Map<Clause, Quotation> quotations = new LinkedHashMap<>();

    /** @param firstLine number of the line under which the clause is quoted in full */
    private record Quotation(int number, int firstLine) {}

    CalculationChapter(PacketContent content, Look look) {
        this.content = content;
        this.look = look;
        lines = content.lines().stream()
                .sorted(Comparator.comparingInt(Line::number))
                .toList();
        for (Line line : lines) {
            for (Clause clause : line.clauses()) {
                quotations.computeIfAbsent(clause, first -> new Quotation(quotations.size() + 1, line.number()));
            }
        }
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
            steps(flow, line.steps());
            line.clauses().forEach(clause -> clause(flow, plan, line, clause));
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
        for (String step : line.steps()) {
            height += Flow.lines(step, look.body(), Sheet.MEASURE - INDENT - 8).size()
                    * look.body().leading();
        }
        return height + line.clauses().size() * look.small().leading();
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
        flow.need(44);
        float top = flow.take(36);
        flow.canvas().fill(Sheet.LEFT, top, Sheet.MEASURE, 34, Ink.MIST);
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
        float[] widths = {76, 76, 76, 40, 130, 77};
        float x = Sheet.LEFT + 8;
        for (int i = 0; i < figures.size(); i++) {
            flow.canvas().text(figures.get(i).label(), x, top + 4, look.small());
            Style style = i == 4 ? look.strong() : look.body();
            flow.canvas().text(figures.get(i).value(), x, top + 15, denied && i == 5 ? style.in(Ink.VERMILION) : style);
            x += widths[i];
        }
        flow.take(4);
    }

    private void steps(Flow flow, List<String> steps) {
        int number = 1;
        for (String step : steps) {
            String mark = number++ + ".";
            List<String> lines = Flow.lines(step, look.body(), Sheet.MEASURE - INDENT - 8);
            for (int i = 0; i < lines.size(); i++) {
                float top = flow.take(look.body().leading());
                if (i == 0) {
                    flow.canvas().text(mark, Sheet.LEFT, top, look.body().in(Ink.GREY));
                }
                flow.canvas().text(lines.get(i), Sheet.LEFT + INDENT + 8, top, look.body());
            }
        }
    }

    /** A clause in full where it first matters; after that its number and the page. */
    private void clause(Flow flow, PagePlan plan, Line line, Clause clause) {
        Quotation quotation = Objects.requireNonNull(quotations.get(clause));
        String part = "clause." + quotation.number();
        float x = Sheet.LEFT + INDENT + 8;
        String reference = look.text("calculation.clause", quotation.number(), clause.source());
        if (quotation.firstLine() == line.number()) {
            flow.take(4);
            flow.need(look.small().leading() * 3);
            plan.note(part, flow.book().page());
            Flow.lines(reference, look.small(), Sheet.RIGHT - x - 10)
                    .forEach(text -> ruled(flow, text, look.small().in(Ink.INDIGO), x));
            Flow.lines(clause.quote(), look.small().in(Ink.BLACK), Sheet.RIGHT - x - 10)
                    .forEach(text -> ruled(flow, text, look.small().in(Ink.BLACK), x));
        } else {
            int page = plan.pageOf(part);
            String see = reference + look.text("calculation.seepage", page);
            for (String text : Flow.lines(see, look.small(), Sheet.RIGHT - x - 10)) {
                float top = flow.take(look.small().leading());
                flow.canvas().text(text, x + 8, top, look.small());
                flow.canvas()
                        .link(x + 8, top, look.small().width(text), look.small().leading(), page);
            }
        }
    }

    private void ruled(Flow flow, String text, Style style, float x) {
        float top = flow.take(style.leading());
        flow.canvas().fill(x, top, 1.5f, style.leading(), Ink.SKY);
        flow.canvas().text(text, x + 8, top, style);
    }

    private void worksheet(Flow flow, Worksheet worksheet) {
        flow.space(16);
        flow.need(100);
        heading(flow, worksheet.title(), look.formats().yen(worksheet.payable()));
        steps(flow, worksheet.steps());
    }
}
