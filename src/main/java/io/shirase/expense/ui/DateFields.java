package io.shirase.expense.ui;

import com.vaadin.flow.component.html.Div;
import io.shirase.expense.ExpenseFacts;
import io.shirase.shell.part.DayField;
import io.shirase.shell.part.Moment;
import io.shirase.shell.part.MomentField;
import io.shirase.shell.part.Words;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** When it was ordered, arose, was agreed to and paid: four days on which four different rules look. */
final class DateFields extends Div {

    final MomentField orderedAt = new MomentField(Words.of("expense.ui.orderedAt"));
    final DayField accruedOn = new DayField(Words.of("expense.ui.accruedOn"));
    final DayField spentOn = new DayField(Words.of("expense.ui.spentOn"));
    final DayField consentOn = new DayField(Words.of("expense.ui.consentOn"));

    DateFields() {
        addClassName("form-fields");
        orderedAt.setHelperText(Words.of("expense.ui.orderedAt.hint"));
        accruedOn.setHelperText(Words.of("expense.ui.accruedOn.hint"));
        spentOn.setHelperText(Words.of("expense.ui.spentOn.hint"));
        consentOn.setHelperText(Words.of("expense.ui.consentOn.hint"));
        Div row = new Div(accruedOn, spentOn);
        row.addClassName("field-row");
        add(row, orderedAt, consentOn);
    }

    void show(ExpenseFacts facts) {
        LocalDateTime ordered = facts.orderedAt();
        orderedAt.setValue(ordered == null ? Moment.UNKNOWN : Moment.of(ordered));
        accruedOn.setValue(facts.accruedOn());
        spentOn.setValue(facts.spentOn());
        consentOn.setValue(facts.consentOn());
    }

    /** When it was ordered, as far as day and time are both known. */
    @Nullable
    LocalDateTime ordered() {
        Moment moment = orderedAt.getValue();
        return moment == null ? null : moment.exact().orElse(null);
    }

    /** Whether something is typed that cannot be kept; the field then says so. */
    boolean isMistyped() {
        Moment moment = orderedAt.getValue();
        boolean half = moment != null && moment.day() != null && moment.time() == null;
        orderedAt.setInvalid(half);
        orderedAt.setErrorMessage(half ? Words.of("expense.ui.orderedAt.half") : "");
        return half || accruedOn.isInvalid() || spentOn.isInvalid() || consentOn.isInvalid();
    }
}
