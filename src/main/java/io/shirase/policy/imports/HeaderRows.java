package io.shirase.policy.imports;

import io.shirase.language.Messages;
import io.shirase.sheet.Cell;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the headers of a table: below a title, over one row or two, in the words of this portal or of others. */
final class HeaderRows {

    /** So many rows of a table's beginning are looked at. */
    static final int LOOKED_AT = 20;

    private static final Map<String, ImportField> NAMES = names();

    private HeaderRows() {}

    /** A row of a table's beginning. */
    record Row(int place, List<Cell> cells) {}

    private static Map<String, ImportField> names() {
        Map<String, ImportField> names = new HashMap<>();
        for (ImportField field : ImportField.values()) {
            for (Locale locale : Messages.LOCALES) {
                names.put(folded(Messages.in(locale).get(field.nameKey())), field);
            }
            names.put(folded(field.code()), field);
            field.alsoCalled().forEach(name -> names.putIfAbsent(folded(name), field));
        }
        return Map.copyOf(names);
    }

    /** What makes no difference in a header: width, spaces, capitals, what stands in brackets, and signs. */
    static String folded(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】", "")
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Punct}※＊・:：]", "");
    }

    static Optional<ImportField> field(String header) {
        return Optional.ofNullable(NAMES.get(folded(header)));
    }

    /** The rows that look most like headers; the first row where none does. */
    static ColumnPlan find(List<Row> beginning) {
        ColumnPlan best = null;
        // Two rows only where one alone says less: a title above the headers is none of them.
        for (int headRows = 1; headRows <= 2; headRows++) {
            for (int i = 0; i < Math.min(beginning.size(), LOOKED_AT); i++) {
                best = better(best, plan(beginning, i, headRows));
            }
        }
        return best == null ? new ColumnPlan(1, 1, List.of(), List.of(), null) : best;
    }

    /** The headers that begin in this row, as {@link #find} would read them. */
    static ColumnPlan at(List<Row> beginning, int place) {
        ColumnPlan best = null;
        for (int i = 0; i < beginning.size(); i++) {
            if (beginning.get(i).place() == place) {
                best = better(plan(beginning, i, 1), plan(beginning, i, 2));
            }
        }
        return best == null ? find(beginning) : best;
    }

    private static ColumnPlan better(@Nullable ColumnPlan first, ColumnPlan second) {
        return first == null || known(second) > known(first) ? second : first;
    }

    private static long known(ColumnPlan plan) {
        return plan.fields().stream().filter(field -> !field.isEmpty()).count();
    }

    private static ColumnPlan plan(List<Row> rows, int index, int headRows) {
        List<String> headers = new ArrayList<>();
        List<Cell> upper = rows.get(index).cells();
        boolean two = headRows == 2
                && index + 1 < rows.size()
                && rows.get(index + 1).place() == rows.get(index).place() + 1;
        List<Cell> lower = two ? rows.get(index + 1).cells() : List.of();
        List<String> fields = new ArrayList<>();
        Set<String> found = new HashSet<>();
        String above = "";
        for (int column = 0; column < Math.max(upper.size(), lower.size()); column++) {
            String own = text(upper, column);
            String below = text(lower, column);
            // A merged header stands in its first cell and holds for those beside it that have one below.
            above = own.isEmpty() && !below.isEmpty() ? above : own;
            String header = below.isEmpty() ? own : (above + " " + below).strip();
            Optional<ImportField> field = field(header);
            if (field.isEmpty() && !below.isEmpty()) {
                field = field(below);
            }
            headers.add(header);
            fields.add(field.map(ImportField::code).filter(found::add).orElse(""));
        }
        return new ColumnPlan(rows.get(index).place(), two ? 2 : 1, headers, fields, null);
    }

    private static String text(List<Cell> cells, int column) {
        return column < cells.size() ? CellText.of(cells.get(column)) : "";
    }
}
