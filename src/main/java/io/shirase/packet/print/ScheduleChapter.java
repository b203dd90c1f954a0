package io.shirase.packet.print;

import io.shirase.assessment.LineOutcome;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.paper.Cell;
import io.shirase.paper.Column;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The expense schedule: every line under its cost item, sums by item and of all, and what the limits have left. */
record ScheduleChapter(PacketContent content, Look look) implements Chapter {

    /** For the title of the limits, its sentence and the first of them, in points. */
    private static final float ROOM_OF_LIMITS = 130;

    @Override
    public String key() {
        return "schedule";
    }

    @Override
    public void print(Flow flow, PagePlan plan) {
        flow.paragraph(look.text("schedule.lead"), look.body());
        flow.space(8);
        if (content.lines().isEmpty()) {
            flow.paragraph(look.text("schedule.none"), look.strong());
        } else {
            lines(flow);
        }
        limits(flow);
    }

    private void lines(Flow flow) {
        Table table = new Table(
                flow,
                look.faces(),
                List.of(
                        Column.text(look.text("schedule.number"), 26),
                        Column.text(look.text("schedule.date"), 56),
                        Column.text(look.text("schedule.what"), 123),
                        Column.figures(look.text("schedule.amount"), 62),
                        Column.figures(look.text("schedule.accepted"), 62),
                        Column.figures(look.text("schedule.ratio"), 32),
                        Column.figures(look.text("schedule.payable"), 68),
                        Column.text(look.text("schedule.status"), 54)));
        Sum all = new Sum();
        Sum item = new Sum();
        String current = null;
        for (Line line : content.lines()) {
            String name = line.item() == null ? look.text("schedule.noitem") : line.item();
            if (!Objects.equals(name, current)) {
                closeItem(table, item);
                item = new Sum();
                current = name;
                table.group(name);
            }
            table.row(row(line));
            item.add(line);
            all.add(line);
        }
        closeItem(table, item);
        table.sum(sum(look.text("schedule.total", look.formats().number(all.count)), all));
    }

    private void closeItem(Table table, Sum item) {
        if (item.count > 1) {
            table.sum(sum(look.text("schedule.subtotal", look.formats().number(item.count)), item));
        }
    }

    private List<Cell> row(Line line) {
        return List.of(
                Cell.of(look.formats().number(line.number())),
                line.accruedOn() == null
                        ? Cell.of(look.text("unknown")).in(Ink.GREY)
                        : Cell.of(look.formats().shortDate(line.accruedOn())),
                Cell.of(line.activity(), remark(line)),
                Cell.of(look.formats().yen(line.amount())),
                line.accepted() == null
                        ? Cell.of("–").in(Ink.GREY)
                        : Cell.of(look.formats().yen(line.accepted())),
                line.outcome() == LineOutcome.DENIED ? Cell.of("–").in(Ink.GREY) : Cell.of(line.ratio() + "%"),
                payable(line),
                Cell.of(line.status()).in(line.outcome() == LineOutcome.DENIED ? Ink.VERMILION : Ink.BLACK));
    }

    private Cell payable(Line line) {
        if (line.outlook() != null) {
            return Cell.of(look.yen(line.outlook()), look.text("expected"));
        }
        if (line.payable() == null) {
            return Cell.of(look.text("unknown")).in(Ink.GREY);
        }
        boolean expected = !line.decided() && line.outcome() != LineOutcome.DENIED;
        return Cell.of(look.formats().yen(line.payable()), expected ? look.text("expected") : "");
    }

    private String remark(Line line) {
        List<String> parts = new ArrayList<>();
        parts.add(line.vendor());
        parts.add(line.description());
        if (!line.receipts().isEmpty()) {
            parts.add(look.text(
                    "schedule.evidence",
                    line.receipts().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private List<Cell> sum(String title, Sum sum) {
        return List.of(
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(title),
                Cell.of(look.formats().yen(sum.asked)),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(look.yen(YenRange.between(sum.ifAttack, sum.ifNoAttack))),
                Cell.EMPTY);
    }

    private void limits(Flow flow) {
        if (content.limits().isEmpty()) {
            return;
        }
        flow.need(ROOM_OF_LIMITS);
        new Headings(look, flow).section("limits");
        flow.paragraph(look.text("limits.lead"), look.body());
        flow.space(8);
        new LimitChart(look, content.limits()).draw(flow);
    }

    private static final class Sum {
        private long count;
        private Yen asked = Yen.ZERO;
        private Yen ifAttack = Yen.ZERO;
        private Yen ifNoAttack = Yen.ZERO;

        void add(Line line) {
            count++;
            asked = asked.plus(line.amount());
            PacketContent.Outlook outlook = line.outlook();
            Yen payable = Objects.requireNonNullElse(line.payable(), Yen.ZERO);
            ifAttack = ifAttack.plus(outlook == null ? payable : outlook.ifAttack());
            ifNoAttack = ifNoAttack.plus(outlook == null ? payable : outlook.ifNoAttack());
        }
    }
}
