package io.shirase.overview;

import io.shirase.language.Csv;
import io.shirase.overview.FigureTable.Heading;
import io.shirase.overview.FigureTable.Kind;
import io.shirase.overview.FigureTable.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes figures for a spreadsheet: numbers are numbers, what is not known is empty. */
final class FigureFiles {

    private static final double NARROW = 18;
    private static final double WIDE = 36;

    private FigureFiles() {}

    /**
     * The table, and below it of when it is.
     *
     * @param asOf of which moment the figures are, in words
     * @param out stays open
     */
    static void csv(FigureTable table, String asOf, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.row(table.headings().stream()
                .map(heading -> Csv.quoted(heading.text()))
                .toList());
        for (Row row : table.rows()) {
            List<String> fields = new ArrayList<>();
            for (Object cell : row.cells()) {
                fields.add(field(cell));
            }
            csv.row(fields);
        }
        csv.row(List.of(Csv.quoted(asOf)));
        csv.flush();
    }

    private static String field(@Nullable Object cell) {
        return cell instanceof Number number ? number.toString() : cell == null ? "" : Csv.quoted(cell.toString());
    }

    /**
     * One sheet a table, with what it measures above it.
     *
     * @param out stays open
     */
    static void xlsx(List<FigureTable> tables, String asOf, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Shirase", "1.0")) {
            for (FigureTable table : tables) {
                sheet(table, asOf, workbook.newWorksheet(table.title()));
            }
        }
    }

    private static void sheet(FigureTable table, String asOf, Worksheet sheet) {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, asOf);
        sheet.value(2, 0, table.measured());
        int top = 4;
        for (int column = 0; column < table.headings().size(); column++) {
            Heading heading = table.headings().get(column);
            sheet.value(top, column, heading.text());
            sheet.style(top, column).bold().fillColor("E8ECF2").wrapText(true).set();
            sheet.width(column, heading.kind() == Kind.TEXT ? WIDE : NARROW);
        }
        for (int n = 0; n < table.rows().size(); n++) {
            List<@Nullable Object> cells = table.rows().get(n).cells();
            for (int column = 0; column < cells.size(); column++) {
                int line = top + 1 + n;
                if (cells.get(column) instanceof Number number) {
                    sheet.value(line, column, number);
                    sheet.style(line, column)
                            .format(number instanceof Long ? "#,##0" : "#,##0.0")
                            .set();
                } else if (cells.get(column) instanceof String text) {
                    sheet.value(line, column, text);
                }
            }
        }
    }
}
