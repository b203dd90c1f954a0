package io.shirase.policy.imports;

import io.shirase.language.SpokenKey;
import io.shirase.language.Text;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.product.Term;
import io.shirase.sheet.Cell;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table by its plan. */
final class RowReader {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 200;

    /** Some letters are many when they are folded. */
    private static final int LONGEST_NUMBER_KEY = 200;

    private static final int LONGEST_NAME_KEY = 800;
    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern TOTAL =
            Pattern.compile("(総合計|合計|小計|総計|計|件数|total|subtotal|grandtotal|sum)[:]?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_RIDERS = Pattern.compile("[、,;；，/／\\n|]+");
    private static final Set<String> NONE = Set.of("なし", "無し", "無", "-", "ー", "―", "none", "なし。");

    private final ProductCatalog products;
    private final ColumnPlan plan;
    private final boolean from1904;
    private final Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);

    RowReader(ProductCatalog products, ColumnPlan plan, boolean from1904) {
        this.products = products;
        this.plan = plan;
        this.from1904 = from1904;
        for (int i = 0; i < plan.fields().size(); i++) {
            int column = i;
            plan.field(i).ifPresent(field -> columns.put(field, column));
        }
    }

    /** Whether a row says nothing of a policy: a sum below the table, the headers once more. */
    boolean isNoPolicy(List<Cell> cells) {
        List<String> said =
                cells.stream().map(CellText::of).filter(text -> !text.isEmpty()).toList();
        if (said.isEmpty()) {
            return true;
        }
        boolean unplaced = text(cells, ImportField.INSURED).isEmpty()
                || text(cells, ImportField.PERIOD_START).isEmpty();
        boolean headers = cells.size() > 1
                && said.equals(plan.headers().stream().filter(h -> !h.isEmpty()).toList());
        return headers
                || (unplaced && TOTAL.matcher(SpokenKey.of(said.getFirst())).matches());
    }

    private String text(List<Cell> cells, ImportField field) {
        Integer column = columns.get(field);
        return column == null || column >= cells.size() ? "" : CellText.of(cells.get(column));
    }

    /** @param mended what a person has put in place of a cell, by the field's code */
    ReadRow read(List<Cell> cells, Map<String, String> mended, List<Finding> findings) {
        ReadRow row = new ReadRow();
        Values values = new Values(from1904, findings);
        for (ImportField field : ImportField.values()) {
            String own = mended.get(field.code());
            if (!columns.containsKey(field) && own == null) {
                continue;
            }
            int column = columns.getOrDefault(field, Integer.MAX_VALUE);
            Cell cell = own != null ? Cell.text(own) : column < cells.size() ? cells.get(column) : Cell.EMPTY;
            String text = CellText.of(cell);
            row.given.add(field);
            row.texts.put(field, text);
            if (isReadable(field, cell, text, findings)) {
                String header = own != null ? "" : plan.headers().get(column);
                take(row, field, cell, text, header, values, findings);
            }
        }
        finish(row, findings);
        return row;
    }

    private static boolean isReadable(ImportField field, Cell cell, String text, List<Finding> findings) {
        if (cell.kind() == Cell.Kind.ERROR) {
            findings.add(Finding.fault(field, "policy.imports.fault.error", text));
            return false;
        }
        if (cell.kind() == Cell.Kind.CUT) {
            findings.add(Finding.fault(field, "policy.imports.fault.long", Cell.LONGEST));
            return false;
        }
        if (cell.computed() && !text.isEmpty()) {
            findings.add(Finding.note(field, "policy.imports.note.computed", text));
        }
        return true;
    }

    private void take(
            ReadRow row,
            ImportField field,
            Cell cell,
            String text,
            String header,
            Values values,
            List<Finding> findings) {
        switch (field) {
            case PRODUCT -> row.product = product(text).orElse(null);
            case CERTIFICATE_NUMBER -> row.certificateNumber = number(cell, text, findings);
            case INSURED -> row.insured = name(field, text, findings);
            case INSURED_NAME -> row.insuredName = name(field, text, findings);
            case AGENCY -> row.agency = NONE.contains(text.toLowerCase(Locale.ROOT)) ? "" : name(field, text, findings);
            case PERIOD_START -> row.start = values.time(field, cell, text);
            case PERIOD_END -> row.end = values.time(field, cell, text);
            case CHANGED_FROM -> {
                LocalDateTime read = values.time(field, cell, text);
                row.changedFrom = read == null ? null : read.toLocalDate();
            }
            case PLAN, RIDERS -> {
                // Read once the product is known.
            }
            case PAID_OUTSIDE -> row.paidOutside = values.yen(field, cell, text, header);
            case WAITING_HOURS -> put(row, Term.WAITING_HOURS, values.hours(field, text));
            default -> {
                var yen = values.yen(field, cell, text, header);
                Term term = field.term();
                if (term != null) {
                    put(row, term, yen == null ? null : Long.valueOf(yen.amount()));
                }
            }
        }
    }

    private static void put(ReadRow row, Term term, @Nullable Long stated) {
        if (stated != null) {
            row.terms.put(term, stated);
        }
    }

    private static String number(Cell cell, String text, List<Finding> findings) {
        String number = CellText.number(text);
        if (ROUNDED.matcher(number).matches() || (cell.kind() == Cell.Kind.NUMBER && number.length() > 15)) {
            findings.add(Finding.fault(ImportField.CERTIFICATE_NUMBER, "policy.imports.fault.rounded"));
        } else if (number.length() > LONGEST_NUMBER || SpokenKey.of(number).length() > LONGEST_NUMBER_KEY) {
            findings.add(Finding.fault(ImportField.CERTIFICATE_NUMBER, "policy.imports.fault.long", LONGEST_NUMBER));
        } else if (cell.kind() == Cell.Kind.NUMBER) {
            findings.add(Finding.note(ImportField.CERTIFICATE_NUMBER, "policy.imports.note.number"));
        }
        return number;
    }

    private static String name(ImportField field, String text, List<Finding> findings) {
        if (text.length() > LONGEST_NAME || SpokenKey.of(text).length() > LONGEST_NAME_KEY) {
            findings.add(Finding.fault(field, "policy.imports.fault.long", LONGEST_NAME));
        }
        return text;
    }

    private void finish(ReadRow row, List<Finding> findings) {
        if (row.product == null && row.text(ImportField.PRODUCT).isEmpty()) {
            row.product = plan.product();
        }
        for (ImportField needed : ImportField.NEEDED) {
            boolean said = !row.text(needed).isEmpty() || (needed == ImportField.PRODUCT && row.product != null);
            if (!said) {
                findings.add(Finding.fault(needed, "policy.imports.fault.missing"));
            }
        }
        if (row.product == null && !row.text(ImportField.PRODUCT).isEmpty()) {
            findings.add(Finding.fault(
                    ImportField.PRODUCT,
                    "policy.imports.fault.product",
                    names(products.products().stream().map(Product::name).toList())));
        }
        if (row.start != null && row.end != null && !row.end.isAfter(row.start)) {
            findings.add(Finding.fault(ImportField.PERIOD_END, "policy.ui.entry.backwards"));
        }
        if (row.product != null) {
            ofProduct(row, edition(row.product, row), findings);
        }
    }

    private Product edition(String code, ReadRow row) {
        return (row.start == null ? products.find(code) : products.find(code, row.start.toLocalDate())).orElseThrow();
    }

    private void ofProduct(ReadRow row, Product product, List<Finding> findings) {
        String plan = row.text(ImportField.PLAN);
        row.plan = plan.isEmpty()
                ? product.plans().size() == 1 ? product.plans().getFirst().code() : null
                : product.plans().stream()
                        .filter(item -> isCalled(item.code(), item.name(), plan))
                        .map(Product.Plan::code)
                        .findFirst()
                        .orElse(null);
        if (row.plan == null) {
            Text names = names(product.plans().stream().map(Product.Plan::name).toList());
            findings.add(Finding.fault(
                    ImportField.PLAN,
                    plan.isEmpty() && !row.given.contains(ImportField.PLAN)
                            ? "policy.imports.fault.plan.none"
                            : "policy.imports.fault.plan",
                    names));
        }
        String riders = row.text(ImportField.RIDERS);
        if (NONE.contains(riders.toLowerCase(Locale.ROOT))) {
            return;
        }
        for (String name : BETWEEN_RIDERS.split(riders, -1)) {
            if (!name.isBlank()) {
                product.riders().stream()
                        .filter(item -> isCalled(item.code(), item.name(), name))
                        .findFirst()
                        .ifPresentOrElse(
                                item -> row.riders.add(item.code()),
                                () -> findings.add(Finding.fault(
                                        ImportField.RIDERS, "policy.entry.riders.unknown", name.strip())));
            }
        }
    }

    private static Text names(List<Text> names) {
        return new Text(
                String.join(" / ", names.stream().map(Text::ja).toList()),
                String.join(" / ", names.stream().map(Text::en).toList()));
    }

    private Optional<String> product(String text) {
        return products.products().stream()
                .filter(product -> isCalled(product.code(), product.name(), text))
                .map(Product::code)
                .findFirst();
    }

    private static boolean isCalled(String code, Text name, String typed) {
        String wanted = SpokenKey.of(typed);
        return !wanted.isEmpty()
                && (SpokenKey.of(code).equals(wanted)
                        || SpokenKey.of(name.ja()).equals(wanted)
                        || SpokenKey.of(name.en()).equals(wanted));
    }
}
