package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.expense.ExpenseFacts;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** When it was ordered, arose, was agreed to and paid: four days on which four different rules look. */
final class DateFields extends Div {

    final MomentField orderedAt = new MomentField(words().of("expense.ui.orderedAt"));
    final DayField accruedOn = new DayField(words().of("expense.ui.accruedOn"));
    final DayField spentOn = new DayField(words().of("expense.ui.spentOn"));
    final DayField consentOn = new DayField(words().of("expense.ui.consentOn"));

    DateFields() {
        addClassName("form-fields");
        orderedAt.setHelperText(words().of("expense.ui.orderedAt.hint"));
        accruedOn.setHelperText(words().of("expense.ui.accruedOn.hint"));
        spentOn.setHelperText(words().of("expense.ui.spentOn.hint"));
        consentOn.setHelperText(words().of("expense.ui.consentOn.hint"));
        Div row = new Div(accruedOn, spentOn);
        row.addClassName("field-row");
        add(row, orderedAt, consentOn);
    }

    /** Asks only what can be known of a plan: whether the insurer has agreed already. */
    void askOfPlan() {
        orderedAt.setVisible(false);
        accruedOn.setVisible(false);
        spentOn.setVisible(false);
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

    /** Whether a day is known without its time; the field then says so. */
    boolean isHalf() {
        Moment moment = orderedAt.getValue();
        boolean half = moment != null && moment.day() != null && moment.time() == null;
        orderedAt.setInvalid(half);
        orderedAt.setErrorMessage(half ? words().of("expense.ui.orderedAt.half") : "");
        return half;
    }
}
