package io.shirase.expense.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.imports.LineColumn;
import io.shirase.expense.imports.ReadLine;
import io.shirase.money.Yen;
import io.shirase.part.Note;
import io.shirase.part.Rows;
import io.shirase.part.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the rows of a table would become: first those with a cell that cannot be read, to be mended in place. */
final class TablePreview extends Div {

    private static final int FAULTY_AT_ONCE = 20;
    private static final int SHOWN = 20;

    private final Map<Integer, Map<LineColumn, String>> mended;
    private final transient SerializableRunnable changed;

    /** @param mended what a person has put in place of cells, by row; changed here */
    TablePreview(Map<Integer, Map<LineColumn, String>> mended, SerializableRunnable changed) {
        this.mended = mended;
        this.changed = changed;
        addClassName("form");
    }

    void show(List<ReadLine> lines) {
        List<ReadLine> faulty =
                lines.stream().filter(line -> !line.faults().isEmpty()).toList();
        long drafts = lines.stream().filter(line -> line.facts().isDraft()).count();
        removeAll();
        if (!faulty.isEmpty()) {
            add(new Note(
                    Tone.WARN,
                    words().of("expense.import.faulty", words().formats().number(faulty.size()))));
            faulty.stream().limit(FAULTY_AT_ONCE).forEach(line -> add(mend(line)));
        }
        if (drafts > 0) {
            add(new Note(
                    Tone.NEUTRAL,
                    words().of("expense.import.drafts", words().formats().number(drafts))));
        }
        add(new Paragraph(words().of(
                        "expense.import.sum",
                        words().formats().number(lines.size()),
                        words().formats().yen(sum(lines)))));
        add(table(lines.stream().limit(SHOWN).toList()));
        if (lines.size() > SHOWN) {
            add(new Paragraph(
                    words().of("expense.import.more", words().formats().number(lines.size() - SHOWN))));
        }
    }

    private static Yen sum(List<ReadLine> lines) {
        return lines.stream()
                .map(line -> line.facts().amount())
                .filter(Objects::nonNull)
                .reduce(Yen.ZERO, Yen::plus);
    }

    private Component mend(ReadLine line) {
        Div fields = new Div(new H3(words().of("expense.import.row", String.valueOf(line.row()))));
        fields.addClassName("form-fields");
        line.faults().forEach((column, key) -> {
            TextField field = new TextField(words().of(column.nameKey()));
            field.setManualValidation(true);
            field.setValue(line.text(column));
            field.setInvalid(true);
            field.setErrorMessage(words().of(key));
            field.addValueChangeListener(event -> {
                mended.computeIfAbsent(line.row(), row -> new EnumMap<>(LineColumn.class))
                        .put(column, event.getValue());
                changed.run();
            });
            fields.add(field);
        });
        return fields;
    }

    private static Rows<ReadLine> table(List<ReadLine> lines) {
        return new Rows<ReadLine>(words().of("expense.import.preview"))
                .text(words().of("expense.import.file.row"), line -> String.valueOf(line.row()))
                .text(words().of(LineColumn.ACTIVITY.nameKey()), line -> purpose(line.facts()))
                .text(
                        words().of(LineColumn.VENDOR.nameKey()),
                        line -> line.facts().vendor())
                .text(words().of(LineColumn.ACCRUED_ON.nameKey()), line -> day(line.facts()))
                .number(words().of(LineColumn.AMOUNT.nameKey()), line -> new Span(amount(line.facts())))
                .show(lines);
    }

    private static String purpose(ExpenseFacts facts) {
        return facts.activity() == null
                ? words().of("claim.ui.line.draft")
                : words().of("vocabulary.activity", facts.activity());
    }

    private static String day(ExpenseFacts facts) {
        return facts.accruedOn() == null ? "" : words().formats().shortDate(facts.accruedOn());
    }

    private static String amount(ExpenseFacts facts) {
        Yen amount = facts.amount() == null ? facts.invoice().gross() : facts.amount();
        return amount == null ? "" : words().formats().yen(amount);
    }
}
