package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Stage;
import io.shirase.part.Choices;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When it was ordered, arose, was agreed to and paid: four days on which four different rules look. */
final class DateFields extends Div {

    final MomentField orderedAt = new MomentField(words().of("expense.ui.orderedAt"));
    final DayField accruedOn = new DayField(words().of("expense.ui.accruedOn"));
    final DayField spentOn = new DayField(words().of("expense.ui.spentOn"));
    final DayField consentOn = new DayField(words().of("expense.ui.consentOn"));

    final RadioButtonGroup<Stage> stage = Choices.one(
            words().of("expense.ui.stage"),
            List.of(Stage.values()),
            reached -> words().of("vocabulary.stage", reached));

    private ExpenseFacts shown = ExpenseFacts.NONE;

    DateFields() {
        addClassName("form-fields");
        stage.addClassName("choices-short");
        stage.addValueChangeListener(event -> ask(event.getValue()));
        orderedAt.setHelperText(words().of("expense.ui.orderedAt.hint"));
        accruedOn.setHelperText(words().of("expense.ui.accruedOn.hint"));
        spentOn.setHelperText(words().of("expense.ui.spentOn.hint"));
        consentOn.setHelperText(words().of("expense.ui.consentOn.hint"));
        Div row = new Div(accruedOn, spentOn);
        row.addClassName("field-row");
        add(stage, row, orderedAt, consentOn);
    }

    /** Asks only what can be known of a plan: whether the insurer has agreed already. */
    void askOfPlan() {
        stage.setValue(Stage.PLANNED);
        stage.setVisible(false);
    }

    /** Asks only what can be known by then; everything while nobody has said how far it has come. */
    private void ask(@Nullable Stage reached) {
        orderedAt.setVisible(reached == null || reached.hasReached(Stage.ORDERED));
        accruedOn.setVisible(reached == null || reached.hasReached(Stage.ARISEN));
        spentOn.setVisible(reached == null || reached.hasReached(Stage.PAID));
    }

    /** How far it has come, as somebody says; what only the days told stays unsaid. */
    @Nullable
    Stage said() {
        Stage chosen = stage.getValue();
        return chosen == shown.reached() ? shown.stage() : chosen;
    }

    /** The day of a field; null where its question lies ahead. */
    static @Nullable LocalDate day(DayField field) {
        return field.isVisible() ? field.getValue() : null;
    }

    void show(ExpenseFacts facts) {
        shown = facts;
        stage.setValue(facts.reached());
        LocalDateTime ordered = facts.orderedAt();
        orderedAt.setValue(ordered == null ? Moment.UNKNOWN : Moment.of(ordered));
        accruedOn.setValue(facts.accruedOn());
        spentOn.setValue(facts.spentOn());
        consentOn.setValue(facts.consentOn());
    }

    /** When it was ordered, as far as day and time are both known. */
    @Nullable
    LocalDateTime ordered() {
        Moment moment = orderedAt.isVisible() ? orderedAt.getValue() : null;
        return moment == null ? null : moment.exact().orElse(null);
    }

    /** Whether a day is known without its time; the field then says so. */
    boolean isHalf() {
        Moment moment = orderedAt.getValue();
        boolean half = orderedAt.isVisible() && moment != null && moment.day() != null && moment.time() == null;
        orderedAt.setInvalid(half);
        orderedAt.setErrorMessage(half ? words().of("expense.ui.orderedAt.half") : "");
        return half;
    }
}
