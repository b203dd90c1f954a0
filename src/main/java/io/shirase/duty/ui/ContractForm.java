package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.duty.ContractDuty;
import io.shirase.duty.InvalidDuty;
import io.shirase.language.Problem;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.CountField;
import io.shirase.part.DayField;
import io.shirase.part.LongText;
import io.shirase.part.Refused;
import io.shirase.part.ShortText;
import io.shirase.time.Counting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Enters whom the firm must tell by a contract: whom, what it says, and until when. */
final class ContractForm extends Div {

    /** How a contract sets its last day. */
    private enum Way {
        DAYS,
        HOURS,
        DAY,
        NONE
    }

    private final UUID id = UUID.randomUUID();
    private final ShortText whom = new ShortText(words().of("duty.ui.contract.whom"), ContractDuty.MAX_WHOM);
    private final LongText basis = new LongText(words().of("duty.ui.contract.basis"), ContractDuty.MAX_BASIS);
    private final RadioButtonGroup<Way> way = Choices.one(
            words().of("duty.ui.contract.way"),
            List.of(Way.values()),
            one -> words().of("duty.ui.contract.way." + one.name().toLowerCase(Locale.ROOT)));
    private final CountField length =
            new CountField(words().of("duty.ui.contract.length"), words().of("duty.ui.contract.mistyped"));
    private final Checkbox dayItself = new Checkbox(words().of("duty.ui.contract.itself"), true);
    private final DayField dueOn = new DayField(words().of("duty.ui.contract.day"));
    private final Consumer<ContractDuty> keep;

    ContractForm(Consumer<ContractDuty> keep) {
        this.keep = keep;
        addClassName("form-fields");
        basis.setMinRows(1);
        way.setValue(Way.DAYS);
        way.addValueChangeListener(event -> ask());
        ask();
        add(
                whom,
                basis,
                way,
                length,
                dayItself,
                dueOn,
                new Actions(Buttons.secondary(words().of("duty.ui.contract.add"), this::keep)));
        getElement().setAttribute("data-asks", true);
    }

    private void ask() {
        Way chosen = way.getValue();
        length.setVisible(chosen == Way.DAYS || chosen == Way.HOURS);
        dayItself.setVisible(chosen == Way.DAYS);
        dueOn.setVisible(chosen == Way.DAY);
    }

    private void keep() {
        if (Refused.within(this)) {
            return;
        }
        Way chosen = way.getValue();
        boolean counts = chosen == Way.DAYS || chosen == Way.HOURS;
        if (counts && length.count().isEmpty()) {
            refuse(length, words().of("duty.ui.contract.mistyped"));
            return;
        }
        if (chosen == Way.DAY && dueOn.isEmpty()) {
            refuse(dueOn, words().of("part.day.required"));
            return;
        }
        try {
            keep.accept(new ContractDuty(
                    id,
                    whom.getValue(),
                    basis.getValue(),
                    counts ? length.count().orElse(null) : null,
                    chosen == Way.HOURS ? ContractDuty.Unit.HOURS : ContractDuty.Unit.DAYS,
                    dayItself.getValue() ? Counting.DAY_ITSELF : Counting.NEXT_DAY,
                    chosen == Way.DAY ? dueOn.getValue() : null));
        } catch (InvalidDuty invalid) {
            Problem problem = invalid.problems().getFirst();
            refuse(
                    Map.<String, HasValidation>of("whom", whom, "basis", basis, "length", length, "dueOn", dueOn)
                            .getOrDefault(problem.field(), whom),
                    problem.text(words().locale()));
        }
    }

    private void refuse(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        Refused.within(this);
    }
}
