package io.shirase.packet.print;

import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Worksheet;
import io.shirase.paper.Cell;
import io.shirase.paper.Column;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked, what is paid, and why not the rest: the expenses by the reason for which they are not paid whole. */
record SummaryChapter(PacketContent content, Look look) implements Chapter {

    @Override
    public String key() {
        return "summary";
    }

    @Override
    public void print(Flow flow, PagePlan plan) {
        if (content.lines().isEmpty()) {
            flow.paragraph(look.text("schedule.none"), look.body());
        } else {
            lines(flow);
        }
        besides(flow);
        todos(flow);
    }

    /** What can still be done, before somebody takes the sums above for the last word. */
    private void todos(Flow flow) {
        if (content.todos().isEmpty()) {
            return;
        }
        flow.space(14);
        flow.need(80);
        flow.paragraph(look.text("todos"), look.subtitle());
        flow.paragraph(
                look.text("todos.as-of", look.formats().date(content.madeAt().toLocalDate())), look.small());
        flow.space(4);
        Table table = new Table(
                flow,
                look.faces(),
                List.of(Column.text(look.text("todos.what"), 371), Column.text(look.text("todos.until"), 112)));
        content.todos()
                .forEach(todo -> table.row(
                        Cell.of(todo.text()),
                        Cell.of(todo.lastDay() == null ? "" : look.formats().date(todo.lastDay()))));
    }

    private void lines(Flow flow) {
        flow.paragraph(look.text("summary.lead"), look.body());
        flow.space(8);
        Table table = new Table(
                flow,
                look.faces(),
                List.of(
                        Column.text(look.text("summary.reason"), 187),
                        Column.figures(look.text("summary.lines"), 40),
                        Column.figures(look.text("schedule.amount"), 78),
                        Column.figures(look.text("schedule.payable"), 89),
                        Column.figures(look.text("summary.unpaid"), 89)));
        Sum all = new Sum();
        for (Map.Entry<String, Sum> group : groups().entrySet()) {
            table.row(row(group.getKey(), group.getValue()));
            all.add(group.getValue());
        }
        table.sum(row(look.text("summary.total"), all));
    }

    /** What is paid for stops of the system, which no line asks for. */
    private void besides(Flow flow) {
        Yen payable = content.worksheets().stream()
                .filter(Worksheet::besides)
                .map(Worksheet::payable)
                .reduce(Yen.ZERO, Yen::plus);
        if (content.worksheets().stream().anyMatch(Worksheet::besides)) {
            flow.space(10);
            flow.paragraph(look.text("summary.besides", look.formats().yen(payable)), look.body());
        }
    }

    /** The sums by reason, the largest amount that is not paid first, and last what is not known yet. */
    private Map<String, Sum> groups() {
        Map<String, Sum> sums = new LinkedHashMap<>();
        content.lines()
                .forEach(line ->
                        sums.computeIfAbsent(reason(line), name -> new Sum()).add(line));
        Map<String, Sum> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(Sum::isKnown)
                        .thenComparing(sum -> sum.unpaid().most())
                        .reversed()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private String reason(Line line) {
        if (line.paid() == null) {
            return look.text("summary.unknown");
        }
        return line.cuts().isEmpty() ? look.text("summary.whole") : String.join("\n", line.cuts());
    }

    private List<Cell> row(String title, Sum sum) {
        return List.of(
                Cell.of(title),
                Cell.of(look.formats().number(sum.lines)),
                Cell.of(look.formats().yen(sum.asked)),
                sum.isKnown()
                        ? Cell.of(look.yen(YenRange.between(sum.ifAttack, sum.ifNoAttack)))
                        : Cell.of(look.text("unknown")).in(Ink.GREY),
                sum.isKnown()
                        ? Cell.of(look.yen(sum.unpaid()))
                        : Cell.of(look.text("unknown")).in(Ink.GREY));
    }

    private static final class Sum {
        private long lines;
        private long knownLines;
        private Yen asked = Yen.ZERO;
        private Yen known = Yen.ZERO;
        private Yen ifAttack = Yen.ZERO;
        private Yen ifNoAttack = Yen.ZERO;

        void add(Line line) {
            YenRange paid = line.paid();
            PacketContent.@Nullable Outlook outlook = line.outlook();
            lines++;
            asked = asked.plus(line.amount());
            if (paid != null) {
                knownLines++;
                known = known.plus(line.amount());
                ifAttack = ifAttack.plus(outlook == null ? paid.least() : outlook.ifAttack());
                ifNoAttack = ifNoAttack.plus(outlook == null ? paid.least() : outlook.ifNoAttack());
            }
        }

        void add(Sum other) {
            lines += other.lines;
            knownLines += other.knownLines;
            asked = asked.plus(other.asked);
            known = known.plus(other.known);
            ifAttack = ifAttack.plus(other.ifAttack);
            ifNoAttack = ifNoAttack.plus(other.ifNoAttack);
        }

        boolean isKnown() {
            return knownLines > 0;
        }

        /** Of what is known. */
        YenRange unpaid() {
            return YenRange.between(known.minusOrZero(ifAttack), known.minusOrZero(ifNoAttack));
        }
    }
}
