package io.shirase.packet.print;

import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Entry;
import io.shirase.paper.Cell;
import io.shirase.paper.Column;
import io.shirase.paper.Flow;
import io.shirase.paper.Table;
import java.util.List;

/** Consents, messages and decisions, as they came. */
record LogChapter(PacketContent content, Look look) implements Chapter {

    @Override
    public String key() {
        return "log";
    }

    @Override
    public void print(Flow flow, PagePlan plan) {
        if (content.log().isEmpty()) {
            flow.paragraph(look.text("log.none"), look.body());
            return;
        }
        Table table = new Table(
                flow,
                look.faces(),
                List.of(
                        Column.text(look.text("log.at"), 112),
                        Column.text(look.text("log.kind"), 62),
                        Column.text(look.text("log.who"), 92),
                        Column.text(look.text("log.text"), 217)));
        for (Entry entry : content.log()) {
            table.row(
                    Cell.of(
                            entry.time() == null
                                    ? look.formats().date(entry.on())
                                    : look.formats().time(entry.on().atTime(entry.time()))),
                    Cell.of(entry.kind()),
                    Cell.of(entry.who()),
                    Cell.of(entry.text()));
        }
    }
}
