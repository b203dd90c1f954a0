package io.shirase.packet.print;

import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.paper.Cell;
import io.shirase.paper.Column;
import io.shirase.paper.Flow;
import io.shirase.paper.Table;
import java.util.List;
import java.util.stream.Collectors;

/** The index of evidence: every file with its sum, what it proves, and where it is shown. */
record EvidenceChapter(List<Exhibit> exhibits, Look look) implements Chapter {

    @Override
    public String key() {
        return "evidence";
    }

    @Override
    public void print(Flow flow, PagePlan plan) {
        if (exhibits.isEmpty()) {
            flow.paragraph(look.text("evidence.none"), look.body());
            return;
        }
        flow.paragraph(look.text("evidence.lead"), look.body());
        flow.space(8);
        Table table = new Table(
                flow,
                look.faces(),
                List.of(
                        Column.text(look.text("evidence.number"), 36),
                        Column.text(look.text("evidence.file.sum"), 286),
                        Column.text(look.text("evidence.type"), 66),
                        Column.text(look.text("evidence.lines"), 51),
                        Column.figures(look.text("evidence.page"), 44)));
        for (Exhibit exhibit : exhibits) {
            Receipt receipt = exhibit.receipt();
            int page = plan.pageOf(exhibit.part());
            table.row(
                    Cell.of(look.formats().number(receipt.number())),
                    Cell.of(receipt.name(), receipt.sha256()),
                    Cell.of(
                            receipt.type().name(),
                            look.text("evidence.bytes", look.formats().number(receipt.bytes()))),
                    Cell.of(receipt.lines().stream().map(String::valueOf).collect(Collectors.joining(", "))),
                    Cell.of(look.formats().number(page)));
        }
    }
}
