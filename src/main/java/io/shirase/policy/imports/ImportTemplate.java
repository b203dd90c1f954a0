package io.shirase.policy.imports;

import io.shirase.language.Csv;
import io.shirase.language.Words;
import io.shirase.product.Product;
import io.shirase.product.TermRule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table with the columns that a product's certificates have. */
final class ImportTemplate {

    private static final Set<ImportField> ELSEWHERE = Set.of(ImportField.PAID_OUTSIDE, ImportField.CHANGED_FROM);
    private static final double WIDTH = 22;

    private ImportTemplate() {}

    static List<ImportField> columns(Product product) {
        List<ImportField> columns = new ArrayList<>();
        for (ImportField field : ImportField.values()) {
            boolean asked = field.term() == null
                    ? field != ImportField.RIDERS || !product.riders().isEmpty()
                    : product.term(field.term())
                            .filter(rule -> rule.use() != TermRule.Use.REFUSED)
                            .isPresent();
            if (asked && !ELSEWHERE.contains(field)) {
                columns.add(field);
            }
        }
        return columns;
    }

    /** @param out stays open */
    static void csv(Product product, Words words, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.row(columns(product).stream()
                .map(field -> Csv.quoted(words.of(field.nameKey())))
                .toList());
        csv.flush();
    }

    /** With a second sheet that says what belongs into each column. */
    static void xlsx(Product product, Words words, OutputStream out) throws IOException {
        List<ImportField> columns = columns(product);
        try (Workbook workbook = new Workbook(out, "Shirase", "1.0")) {
            Worksheet table = workbook.newWorksheet(words.of("policy.imports.template.sheet"));
            Worksheet help = workbook.newWorksheet(words.of("policy.imports.template.help"));
            for (int i = 0; i < columns.size(); i++) {
                ImportField field = columns.get(i);
                String name = words.of(field.nameKey());
                table.value(0, i, name);
                table.style(0, i).bold().fillColor("E8ECF2").wrapText(true).set();
                table.width(i, WIDTH);
                // As text, so that leading zeros stay.
                if (field == ImportField.CERTIFICATE_NUMBER) {
                    table.style(i).format("@").set();
                }
                help.value(i, 0, name);
                help.value(i, 1, words.of(needed(product, field)));
                help.value(i, 2, help(product, field, words));
            }
            table.freezePane(0, 1);
            help.width(0, WIDTH + 8);
            help.width(1, 10);
            help.width(2, 100);
        }
    }

    private static String needed(Product product, ImportField field) {
        boolean required = ImportField.NEEDED.contains(field)
                || (field == ImportField.PLAN && product.plans().size() > 1)
                || (field.term() != null
                        && product.term(field.term())
                                .filter(rule -> rule.use() == TermRule.Use.REQUIRED)
                                .isPresent());
        return required ? "policy.imports.template.required" : "policy.imports.template.optional";
    }

    private static String help(Product product, ImportField field, Words words) {
        if (field.term() != null) {
            return product.term(field.term())
                    .map(rule -> words.of(rule.clause().gist()))
                    .orElse("");
        }
        String names = switch (field) {
            case PRODUCT -> words.of(product.name());
            case PLAN ->
                words.list(product.plans().stream()
                        .map(plan -> words.of(plan.name()))
                        .toList());
            case RIDERS ->
                words.list(product.riders().stream()
                        .map(rider -> words.of(rider.name()))
                        .toList());
            default -> "";
        };
        return words.of("policy.imports.help." + field.code(), names);
    }
}
