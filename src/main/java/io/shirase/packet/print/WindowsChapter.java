package io.shirase.packet.print;

import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Window;
import io.shirase.paper.Cell;
import io.shirase.paper.Column;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Every period that runs: drawn first, then as a table with its clause and how it was counted. */
record WindowsChapter(PacketContent content, Look look, Quotations quotations) implements Chapter {

    @Override
    public String key() {
        return "windows";
    }

    @Override
    public void print(Flow flow, PagePlan plan) {
        flow.paragraph(look.text("windows.asof", look.formats().time(content.madeAt())), look.body());
        if (content.windows().isEmpty()) {
            flow.paragraph(look.text("windows.none"), look.body());
            return;
        }
        flow.space(10);
        new WindowChart(look, content.windows(), content.madeAt().toLocalDate()).draw(flow);
        flow.space(18);
        Table table = new Table(
                flow,
                look.faces(),
                List.of(
                        Column.text(look.text("windows.name"), 132),
                        Column.text(look.text("windows.last"), 96),
                        Column.text(look.text("windows.left"), 68),
                        Column.text(look.text("windows.counted"), 187)));
        for (Window window : content.windows()) {
            table.row(
                    Cell.of(window.name()),
                    Cell.of(
                            lastDay(window),
                            look.text(
                                    window.assumed() ? "windows.from.assumed" : "windows.from",
                                    look.formats().date(window.from()))),
                    left(window),
                    Cell.of(window.counted(), quotations.reference(window.clause(), plan, look)));
        }
    }

    private String lastDay(Window window) {
        LocalDate last = window.lastDay();
        return last == null ? look.text("windows.open") : look.formats().date(last);
    }

    private Cell left(Window window) {
        if (window.met()) {
            return Cell.of(look.text("windows.met")).in(Ink.INDIGO);
        }
        LocalDate last = window.lastDay();
        if (last == null) {
            return Cell.of(look.text("windows.open.left"));
        }
        long days = ChronoUnit.DAYS.between(content.madeAt().toLocalDate(), last);
        if (days < 0) {
            return Cell.of(look.text("windows.over")).in(Ink.VERMILION);
        }
        return Cell.of(
                days == 0
                        ? look.text("windows.today")
                        : look.text("windows.days", look.formats().number(days)));
    }
}
