package io.shirase.packet;

import io.shirase.money.Yen;
import io.shirase.packet.PacketContent.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The expense schedule for a spreadsheet: RFC 4180 with a byte order mark, so that Japanese opens rightly everywhere.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
final class LinesCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|%";

    private LinesCsv() {}

    /** @param out stays open */
    static void write(PacketContent content, OutputStream out) throws IOException {
        Look.Words words = Look.words(content.locale());
        Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv.write('\uFEFF');
        row(
                csv,
                Stream.of(
                                "csv.number",
                                "csv.id",
                                "csv.accrued",
                                "csv.activity",
                                "csv.item",
                                "csv.vendor",
                                "csv.description",
                                "csv.amount",
                                "csv.accepted",
                                "csv.eligible",
                                "csv.ratio",
                                "csv.payable",
                                "csv.status",
                                "csv.decided",
                                "csv.receipts",
                                "csv.steps")
                        .map(words::text)
                        .map(LinesCsv::quoted)
                        .toList());
        for (Line line : content.lines()) {
            row(csv, fields(line, words));
        }
        csv.flush();
    }

    private static List<String> fields(Line line, Look.Words words) {
        return List.of(
                String.valueOf(line.number()),
                quoted(line.id()),
                line.accruedOn() == null ? "" : line.accruedOn().toString(),
                quoted(line.activity()),
                quoted(line.item() == null ? "" : line.item()),
                quoted(line.vendor()),
                quoted(line.description()),
                amount(line.amount()),
                amount(line.accepted()),
                amount(line.eligible()),
                String.valueOf(line.ratio()),
                amount(line.payable()),
                quoted(line.status()),
                quoted(words.text(line.decided() ? "csv.yes" : "csv.no")),
                quoted(line.receipts().stream().map(String::valueOf).collect(Collectors.joining(" "))),
                quoted(String.join(" ", line.steps())));
    }

    private static void row(Writer csv, List<String> fields) throws IOException {
        csv.write(String.join(",", fields));
        csv.write("\r\n");
    }

    private static String amount(@Nullable Yen amount) {
        return amount == null ? "" : String.valueOf(amount.amount());
    }

    private static String quoted(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"").replace("\0", "") + '"';
    }

    private static boolean isFormula(String text) {
        String shown = text.stripLeading();
        return !text.isEmpty()
                && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                        || (!shown.isEmpty() && FORMULA_STARTS.indexOf(shown.charAt(0)) >= 0));
    }
}
