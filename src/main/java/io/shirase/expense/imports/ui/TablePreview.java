package io.shirase.expense.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.imports.LineColumn;
import io.shirase.expense.imports.ReadLine;
import io.shirase.expense.imports.TableLook;
import io.shirase.money.Yen;
import io.shirase.part.Note;
import io.shirase.part.Rows;
import io.shirase.part.Tone;
import java.io.Serializable;
import java.util.List;

/** What the rows of a table would become: first those with a cell that cannot be read, to be mended in place. */
final class TablePreview extends Div {

    /** Puts something in place of a cell. */
    @FunctionalInterface
    interface Mend extends Serializable {
        void put(int row, LineColumn column, String text);
    }

    private final Mend mend;

    TablePreview(Mend mend) {
        this.mend = mend;
        addClassName("form");
    }

    void show(TableLook look) {
        removeAll();
        if (look.faulty() > 0) {
            add(new Note(
                    Tone.WARN,
                    words().of("expense.import.faulty", words().formats().number(look.faulty()))));
            look.firstFaulty().forEach(line -> add(mend(line)));
        }
        if (look.drafts() > 0) {
            add(new Note(
                    Tone.NEUTRAL,
                    words().of("expense.import.drafts", words().formats().number(look.drafts()))));
        }
        add(new Paragraph(words().of(
                        "expense.import.sum",
                        words().formats().number(look.lines()),
                        words().formats().yen(look.sum()))));
        add(table(look.first()));
        if (look.lines() > look.first().size()) {
            add(new Paragraph(words().of(
                            "expense.import.more",
                            words().formats().number(look.lines() - look.first().size()))));
        }
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
            field.addValueChangeListener(event -> mend.put(line.row(), column, event.getValue()));
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
