package io.shirase.expense.imports;

import io.shirase.sheet.Budget;
import io.shirase.sheet.Cell;
import io.shirase.sheet.SheetFile;
import io.shirase.sheet.SheetRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The table of a file: its headers, which column each is likely to be, and the rows below them.
 *
 * @param headers of the columns, in their order
 * @param columns which column each is; empty where it is not read
 * @param rows at most {@link #MOST}
 * @param tooMany whether the table has more rows than are taken at once
 * @param from1904 whether days are counted from 1904
 */
public record LineSheet(
        List<String> headers, List<Optional<LineColumn>> columns, List<Row> rows, boolean tooMany, boolean from1904) {

    /** So many lines are taken at once. */
    public static final int MOST = 5_000;

    /** Headers stand within the first rows, below a title at most. */
    private static final int LOOKED_AT = 15;

    /**
     * @param number as the program that wrote the file shows it, from 1
     * @param cells what they say, up to the last in which something is
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public LineSheet {
        headers = List.copyOf(headers);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the first sheet that is shown and has rows.
     *
     * @throws SheetRefused if the file is no table that can be read, or has no rows
     */
    public static LineSheet read(Path file) throws SheetRefused, IOException {
        try (SheetFile table = SheetFile.open(file, Budget.STANDARD)) {
            for (int sheet = 0; sheet < table.sheets().size(); sheet++) {
                List<Row> rows = new ArrayList<>();
                if (!table.sheets().get(sheet).hidden()) {
                    table.read(sheet, (number, cells) -> {
                        if (rows.size() <= MOST + LOOKED_AT) {
                            rows.add(new Row(
                                    number, cells.stream().map(LineSheet::text).toList()));
                        }
                    });
                }
                if (rows.size() > 1) {
                    return below(head(rows), rows, table.countsFrom1904());
                }
            }
        }
        throw new SheetRefused(SheetRefused.Why.EMPTY);
    }

    private static String text(Cell cell) {
        return cell.kind() == Cell.Kind.ERROR ? "#" + cell.text() : cell.text().strip();
    }

    /** The place of the row whose cells name the most columns; the first where none does. */
    private static int head(List<Row> rows) {
        int best = 0;
        for (int place = 1; place < Math.min(LOOKED_AT, rows.size()); place++) {
            if (known(rows.get(place)) > known(rows.get(best))) {
                best = place;
            }
        }
        return best;
    }

    private static long known(Row row) {
        return row.cells().stream()
                .filter(cell -> LineColumn.named(cell).isPresent())
                .count();
    }

    private static LineSheet below(int head, List<Row> rows, boolean from1904) {
        List<String> headers = rows.get(head).cells();
        Set<LineColumn> taken = new HashSet<>();
        List<Optional<LineColumn>> columns = new ArrayList<>();
        boolean hasTax = headers.stream()
                .anyMatch(header ->
                        LineColumn.named(header).filter(LineColumn.TAX::equals).isPresent());
        for (String header : headers) {
            columns.add(LineColumn.named(header)
                    // 金額 beside 税額 is with its tax, as accounting programs export it.
                    .map(column -> column == LineColumn.AMOUNT && hasTax && isBare(header) ? LineColumn.GROSS : column)
                    .filter(taken::add));
        }
        List<Row> under = rows.subList(head + 1, rows.size());
        return new LineSheet(
                headers, columns, under.size() > MOST ? under.subList(0, MOST) : under, under.size() > MOST, from1904);
    }

    private static boolean isBare(String header) {
        return Objects.equals(header.strip(), "金額");
    }

    /** The same with another column at a place; no two are the same. */
    public LineSheet with(int place, Optional<LineColumn> column) {
        List<Optional<LineColumn>> changed = new ArrayList<>(columns);
        column.ifPresent(chosen -> changed.replaceAll(other -> other.filter(one -> one != chosen)));
        changed.set(place, column);
        return new LineSheet(headers, changed, rows, tooMany, from1904);
    }
}
