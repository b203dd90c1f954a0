package io.shirase.policy.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.Tone;
import io.shirase.policy.imports.ColumnPlan;
import io.shirase.policy.imports.ImportField;
import io.shirase.policy.imports.PolicyImport;
import io.shirase.policy.imports.PolicyImport.Sheet;
import io.shirase.policy.imports.PolicyImports;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks which sheet, which row of headers, and which column is which; proposes what it knows. */
final class ColumnsPanel extends Composite<Div> {

    private static final int EXAMPLES = 3;
    private static final int SHORT = 40;

    private final PolicyImport found;
    private final ColumnPlan plan;
    private final transient PolicyImports imports;
    private final transient ProductCatalog products;
    private final Runnable changed;
    private final transient Map<Integer, List<String>> beginning;

    /**
     * @param changed after the plan has been changed
     * @param check looks at the rows
     */
    ColumnsPanel(PolicyImport found, PolicyImports imports, ProductCatalog products, Runnable changed, Runnable check) {
        this.found = found;
        this.plan = Objects.requireNonNull(found.columns());
        this.imports = imports;
        this.products = products;
        this.changed = changed;
        this.beginning = imports.beginning(found);
        getContent().addClassName("import-columns");
        List<ImportField> missing = plan.missing();
        Panel panel = new Panel(words().of("policy.imports.columns"));
        panel.add(new Paragraph(words().of("policy.imports.columns.hint")), places(), columns());
        panel.add(
                missing.isEmpty()
                        ? new Actions(Buttons.primary(words().of("policy.imports.check"), check))
                        : new Note(Tone.WARN, words().of("policy.imports.columns.missing", names(missing))));
        getContent().add(panel);
    }

    private static String names(List<ImportField> fields) {
        return words().list(fields.stream().map(ColumnsPanel::name).toList());
    }

    private static String name(ImportField field) {
        return words().of(field.nameKey());
    }

    private Component places() {
        Div fields = new Div();
        fields.addClassName("form-fields");
        List<Sheet> sheets =
                found.sheets().stream().filter(sheet -> sheet.rows() > 0).toList();
        if (sheets.size() > 1) {
            fields.add(sheet(sheets));
        }
        fields.add(head());
        if (!plan.has(ImportField.PRODUCT)) {
            fields.add(product());
        }
        return fields;
    }

    private Select<Sheet> sheet(List<Sheet> sheets) {
        Select<Sheet> select = new Select<>();
        select.setLabel(words().of("policy.imports.sheet"));
        select.setItems(sheets);
        select.setItemLabelGenerator(sheet -> words().of(
                        sheet.hidden() ? "policy.imports.sheet.hidden" : "policy.imports.sheet.shown",
                        sheet.name(),
                        words().formats().number(sheet.rows())));
        sheets.stream()
                .filter(sheet -> sheet.number() == found.sheet())
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            imports.choose(found.id(), event.getValue().number());
            changed.run();
        });
        return select;
    }

    private Select<Integer> head() {
        Select<Integer> select = new Select<>();
        select.setLabel(words().of("policy.imports.head"));
        select.setItems(beginning.keySet());
        select.setItemLabelGenerator(place ->
                words().of("policy.imports.head.row", place, shortened(String.join("　", beginning.get(place)))));
        if (beginning.containsKey(plan.head())) {
            select.setValue(plan.head());
        }
        select.addValueChangeListener(event -> {
            imports.head(found.id(), event.getValue());
            changed.run();
        });
        return select;
    }

    private Select<Product> product() {
        Select<Product> select = new Select<>();
        select.setLabel(words().of("policy.imports.product"));
        select.setHelperText(words().of("policy.imports.product.help"));
        select.setItems(products.products());
        select.setItemLabelGenerator(item -> item.name().in(words().locale()));
        products.products().stream()
                .filter(item -> item.code().equals(plan.product()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(
                event -> say(plan.withProduct(event.getValue().code())));
        return select;
    }

    private void say(ColumnPlan said) {
        imports.plan(found.id(), said);
        changed.run();
    }

    private Component columns() {
        List<Integer> places = IntStream.range(0, plan.headers().size())
                .filter(column -> !plan.headers().get(column).isEmpty()
                        || !examples(column).isEmpty())
                .boxed()
                .toList();
        return new Rows<Integer>(words().of("policy.imports.columns"))
                .text(words().of("policy.imports.column.header"), this::header)
                .text(words().of("policy.imports.column.examples"), this::examples)
                .component(words().of("policy.imports.column.field"), this::field)
                .show(places);
    }

    private String header(int column) {
        String header = plan.headers().get(column);
        return header.isEmpty() ? words().of("policy.imports.column.unnamed", column + 1) : header;
    }

    private String examples(int column) {
        return beginning.entrySet().stream()
                .filter(row -> row.getKey() >= plan.head() + plan.headRows())
                .map(row -> column < row.getValue().size() ? row.getValue().get(column) : "")
                .filter(text -> !text.isEmpty())
                .limit(EXAMPLES)
                .map(ColumnsPanel::shortened)
                .collect(Collectors.joining(" / "));
    }

    private static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }

    private Component field(int column) {
        Select<String> select = new Select<>();
        select.setAriaLabel(words().of("policy.imports.column.of", header(column)));
        List<String> codes = new ArrayList<>(List.of(""));
        Arrays.stream(ImportField.values()).map(ImportField::code).forEach(codes::add);
        select.setItems(codes);
        select.setItemLabelGenerator(code ->
                ImportField.of(code).map(ColumnsPanel::name).orElseGet(() -> words().of("policy.imports.column.none")));
        select.setValue(plan.fields().get(column));
        select.addValueChangeListener(event -> say(plan.with(column, event.getValue())));
        String unit = header(column);
        return unit.matches(".*[(（\\[【].*(千円|万円|百万円|億円).*") ? withUnit(select) : select;
    }

    private static Div withUnit(Component select) {
        Span unit = new Span(words().of("policy.imports.column.unit"));
        unit.addClassName("quiet");
        Div both = new Div(select, unit);
        both.addClassName("import-unit");
        return both;
    }
}
