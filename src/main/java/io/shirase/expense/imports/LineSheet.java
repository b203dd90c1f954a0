package io.shirase.expense.imports;

import io.shirase.sheet.Cell;
import io.shirase.sheet.SentTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of a table with what its head says of them: the whole of a small one, a piece of a long one.
 *
 * @param headers of the columns, in their order
 * @param columns which column each is; empty where it is not read
 * @param rows below the head
 * @param from1904 whether days are counted from 1904
 */
public record LineSheet(List<String> headers, List<Optional<LineColumn>> columns, List<Row> rows, boolean from1904) {

    /** So many lines are taken at once. */
    public static final int MOST = 10_000;

    /** Headers stand within the first rows, below a title at most. */
    static final int LOOKED_AT = 15;

    /**
     * @param number as the program that wrote the file shows it, from 1
     * @param cells what they say, up to the last in which something is
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(SentTable.Row row) {
            return new Row(
                    row.number(), row.cells().stream().map(LineSheet::text).toList());
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

    private static String text(Cell cell) {
        return cell.kind() == Cell.Kind.ERROR ? "#" + cell.text() : cell.text().strip();
    }

    /** The row whose cells name the most columns, of the first rows of a table; the first where none does. */
    static Row head(List<Row> first) {
        Row best = first.getFirst();
        for (Row row : first.subList(1, Math.min(LOOKED_AT, first.size()))) {
            if (known(row) > known(best)) {
                best = row;
            }
        }
        return best;
    }

    private static long known(Row row) {
        return row.cells().stream()
                .filter(cell -> LineColumn.named(cell).isPresent())
                .count();
    }

    /** What a head says, without a row yet. */
    static LineSheet below(Row head, boolean from1904) {
        List<String> headers = head.cells();
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
        return new LineSheet(headers, columns, List.of(), from1904);
    }

    private static boolean isBare(String header) {
        return Objects.equals(header.strip(), "金額");
    }

    LineSheet with(List<Row> piece) {
        return new LineSheet(headers, columns, piece, from1904);
    }

    /** The same with another column at a place; no two are the same. */
    public LineSheet with(int place, Optional<LineColumn> column) {
        List<Optional<LineColumn>> changed = new ArrayList<>(columns);
        column.ifPresent(chosen -> changed.replaceAll(other -> other.filter(one -> one != chosen)));
        changed.set(place, column);
        return new LineSheet(headers, changed, rows, from1904);
    }
}
