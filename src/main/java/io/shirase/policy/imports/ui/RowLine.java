package io.shirase.policy.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.part.Buttons;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.policy.Policy;
import io.shirase.policy.imports.Finding;
import io.shirase.policy.imports.ImportField;
import io.shirase.policy.imports.ImportRow;
import io.shirase.policy.imports.Outcome;
import io.shirase.policy.imports.PolicyImports;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One row of the table, whose cells are mended in their place; what is being typed beside it stays. */
final class RowLine {

    private static final int LONGEST = 1000;

    private static final Set<ImportField> IN_COLUMNS = Set.of(
            ImportField.CERTIFICATE_NUMBER, ImportField.INSURED, ImportField.PERIOD_START, ImportField.PERIOD_END);

    private final UUID id;
    private final PolicyImports imports;
    private final PolicySaid said;
    private final Runnable mended;
    private final Span number = new Span();
    private final Span insured = new Span();
    private final Span period = new Span();
    private final Div standing = new Div();
    private final Div fields = new Div();
    private final Div notes = new Div();
    private final Div leaving = new Div();
    private final Div detail = new Div(fields, notes, leaving);
    private final Map<ImportField, TextField> open = new EnumMap<>(ImportField.class);
    private ImportRow row;

    /** @param mended after the row has become another */
    RowLine(UUID id, ImportRow row, PolicyImports imports, PolicySaid said, Runnable mended) {
        this.id = id;
        this.row = row;
        this.imports = imports;
        this.said = said;
        this.mended = mended;
        detail.addClassName("import-detail");
        fields.addClassName("import-fields");
        show();
    }

    int place() {
        return row.place();
    }

    Component number() {
        return number;
    }

    Component insured() {
        return insured;
    }

    Component period() {
        return period;
    }

    Component standing() {
        return standing;
    }

    Component detail() {
        return detail;
    }

    static String outcome(Outcome outcome) {
        return words().of("policy.imports.outcome." + outcome);
    }

    static StatusBadge badge(Outcome outcome) {
        Tone tone = switch (outcome) {
            case ADDED, CHANGED -> Tone.ACTIVE;
            case SAME -> Tone.GOOD;
            case FAULTY -> Tone.BAD;
            case UNREAD -> Tone.WAITING;
            case LEFT_OUT, NO_POLICY -> Tone.NEUTRAL;
        };
        return new StatusBadge(outcome(outcome), tone);
    }

    private void show() {
        number.setText(row.text(ImportField.CERTIFICATE_NUMBER));
        insured.setText(row.text(ImportField.INSURED));
        period.setText(period(row));
        standing.removeAll();
        standing.add(badge(row.outcome()));
        showFields();
        showNotes();
        showLeaving();
    }

    private static String period(ImportRow row) {
        Policy wanted = row.wanted();
        if (wanted != null) {
            return words().formats().shortDate(wanted.periodStart().toLocalDate()) + " – "
                    + words().formats().shortDate(wanted.periodEnd().toLocalDate());
        }
        String start = row.text(ImportField.PERIOD_START);
        String end = row.text(ImportField.PERIOD_END);
        return start.isEmpty() && end.isEmpty() ? "" : start + " – " + end;
    }

    /** A cell that has once been wrong stays open, so that it can be typed again. */
    private void showFields() {
        boolean mendable = row.outcome() != Outcome.LEFT_OUT && row.outcome() != Outcome.NO_POLICY;
        fields.setVisible(mendable);
        row.mended().keySet().forEach(this::field);
        for (Finding finding : row.findings()) {
            if (finding.fault()) {
                ImportField.of(finding.field()).ifPresent(this::field);
            }
        }
        open.forEach((field, input) -> {
            List<String> wrong = row.findings().stream()
                    .filter(finding -> finding.fault() && finding.field().equals(field.code()))
                    .map(finding -> finding.in(words().locale()))
                    .toList();
            input.setErrorMessage(String.join(" ", wrong));
            input.setInvalid(!wrong.isEmpty());
        });
    }

    private void field(ImportField field) {
        open.computeIfAbsent(field, missing -> {
            TextField input = new TextField(words().of(field.nameKey()));
            input.setMaxLength(LONGEST);
            input.setValue(row.text(field));
            input.setManualValidation(true);
            input.addValueChangeListener(event -> mend(field, event.getValue()));
            fields.add(input);
            return input;
        });
    }

    private void mend(ImportField field, String text) {
        row = imports.mend(id, row.place(), field, text);
        show();
        mended.run();
    }

    private void showNotes() {
        notes.removeAll();
        Integer twin = row.twin();
        if (twin != null) {
            Paragraph same = new Paragraph(words().of("policy.imports.twin", twin));
            same.addClassName("import-wrong");
            notes.add(same);
        }
        Policy existing = row.existing();
        Policy wanted = row.wanted();
        if (existing != null && wanted != null && !row.differences().isEmpty()) {
            UnorderedList changes = new UnorderedList();
            changes.addClassName("import-changes");
            if (!row.text(ImportField.CHANGED_FROM).isEmpty()) {
                changes.add(new ListItem(words().of(
                                "policy.imports.said.field",
                                words().of(ImportField.CHANGED_FROM.nameKey()),
                                row.text(ImportField.CHANGED_FROM))));
            }
            row.differences().forEach(field -> changes.add(change(field, existing, wanted)));
            notes.add(changes);
        }
        if (existing == null && wanted != null) {
            notes.add(entered(wanted));
        }
        row.findings().stream().filter(finding -> !finding.fault()).forEach(finding -> notes.add(note(finding)));
    }

    /** What a new policy would say beside what stands in the other columns. */
    private Paragraph entered(Policy wanted) {
        Paragraph entered = new Paragraph();
        entered.addClassName("pieces");
        for (ImportField field : ImportField.values()) {
            boolean told = !row.text(field).isEmpty() || field == ImportField.PRODUCT || field == ImportField.PLAN;
            if (told && !IN_COLUMNS.contains(field)) {
                entered.add(new Span(words().of(
                                "policy.imports.said.field", words().of(field.nameKey()), said.of(field, wanted, ""))));
            }
        }
        return entered;
    }

    private ListItem change(ImportField field, Policy existing, Policy wanted) {
        Span before = new Span(said.of(field, existing, ""));
        Span after = new Span(said.of(field, wanted, row.text(ImportField.INSURED)));
        before.addClassName("import-before");
        after.addClassName("import-after");
        return new ListItem(new Span(words().of(field.nameKey())), before, new Span("→"), after);
    }

    private static Paragraph note(Finding finding) {
        Paragraph note = new Paragraph(finding.in(words().locale()));
        note.addClassName("quiet");
        return note;
    }

    private void showLeaving() {
        leaving.removeAll();
        if (row.outcome() == Outcome.FAULTY) {
            leaving.add(Buttons.quiet(words().of("policy.imports.leave-out"), () -> leaveOut(true)));
        } else if (row.outcome() == Outcome.LEFT_OUT) {
            leaving.add(Buttons.quiet(words().of("policy.imports.take-after-all"), () -> leaveOut(false)));
        }
    }

    private void leaveOut(boolean leftOut) {
        row = imports.leaveOut(id, row.place(), leftOut);
        show();
        mended.run();
    }
}
