package io.shirase.packet.files;

import io.shirase.language.Csv;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The expense schedule for a spreadsheet. */
final class LinesCsv {

    private LinesCsv() {}

    /** @param out stays open */
    static void write(PacketContent content, OutputStream out) throws IOException {
        Words words = Words.in(content.locale());
        Csv csv = new Csv(out);
        csv.row(Stream.of(
                        "packet.csv.number",
                        "packet.csv.id",
                        "packet.csv.accrued",
                        "packet.csv.activity",
                        "packet.csv.item",
                        "packet.csv.vendor",
                        "packet.csv.description",
                        "packet.csv.amount",
                        "packet.csv.accepted",
                        "packet.csv.eligible",
                        "packet.csv.ratio",
                        "packet.csv.payable",
                        "packet.csv.status",
                        "packet.csv.decided",
                        "packet.csv.receipts",
                        "packet.csv.steps")
                .map(words::of)
                .map(Csv::quoted)
                .toList());
        for (Line line : content.lines()) {
            csv.row(fields(line, words));
        }
        csv.flush();
    }

    private static List<String> fields(Line line, Words words) {
        return List.of(
                String.valueOf(line.number()),
                Csv.quoted(line.id()),
                line.accruedOn() == null ? "" : line.accruedOn().toString(),
                Csv.quoted(line.activity()),
                Csv.quoted(line.item() == null ? "" : line.item()),
                Csv.quoted(line.vendor()),
                Csv.quoted(line.description()),
                amount(line.amount()),
                amount(line.accepted()),
                amount(line.eligible()),
                String.valueOf(line.ratio()),
                line.outlook() == null
                        ? amount(line.payable())
                        : Csv.quoted(words.yen(YenRange.between(
                                line.outlook().ifAttack(), line.outlook().ifNoAttack()))),
                Csv.quoted(line.status()),
                Csv.quoted(words.of(line.decided() ? "packet.csv.yes" : "packet.csv.no")),
                Csv.quoted(line.receipts().stream().map(String::valueOf).collect(Collectors.joining(" "))),
                Csv.quoted(line.steps().stream().map(PacketContent.Step::text).collect(Collectors.joining(" "))));
    }

    private static String amount(@Nullable Yen amount) {
        return amount == null ? "" : String.valueOf(amount.amount());
    }
}
