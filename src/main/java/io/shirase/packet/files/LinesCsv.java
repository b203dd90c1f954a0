package io.shirase.packet.files;

import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Line;
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

    private static final String FORMULA_STARTS = "=+-@＝＋－＠|%";

    private LinesCsv() {}

    /** @param out stays open */
    static void write(PacketContent content, OutputStream out) throws IOException {
        Words words = Words.in(content.locale());
        Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv.write('\uFEFF');
        row(
                csv,
                Stream.of(
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
                        .map(LinesCsv::quoted)
                        .toList());
        for (Line line : content.lines()) {
            row(csv, fields(line, words));
        }
        csv.flush();
    }

    private static List<String> fields(Line line, Words words) {
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
                line.outlook() == null
                        ? amount(line.payable())
                        : quoted(words.yen(YenRange.between(
                                line.outlook().ifAttack(), line.outlook().ifNoAttack()))),
                quoted(line.status()),
                quoted(words.of(line.decided() ? "packet.csv.yes" : "packet.csv.no")),
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

    static String quoted(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"").replace("\0", "") + '"';
    }

    /** What comes before the first letter that is seen, spreadsheets skip: blanks, byte order marks, control characters. */
    private static boolean isFormula(String text) {
        int seen = 0;
        while (seen < text.length() && isSkipped(text.codePointAt(seen))) {
            seen += Character.charCount(text.codePointAt(seen));
        }
        boolean hidden = seen > 0 && (text.charAt(0) < ' ' || text.charAt(0) == '\uFEFF');
        return hidden || (seen < text.length() && FORMULA_STARTS.indexOf(text.charAt(seen)) >= 0);
    }

    private static boolean isSkipped(int c) {
        return Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
