package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import io.shirase.incident.Caller;
import io.shirase.part.MomentField;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import io.shirase.report.Answers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Who is on the telephone: beside every question, so that an operator can note it whenever the caller says it. */
final class CallerFields extends Composite<Div> {

    private final Question.Save save;

    CallerFields(Answers answers, Question.Save save, Clock clock) {
        this.save = save;
        Caller caller = answers.particulars().caller();
        ShortText name = new ShortText(words().of("report.ui.caller.name"), Caller.MAX_NAME);
        name.setValue(caller.name());
        name.addValueChangeListener(event -> note(name, known -> known.withName(event.getValue())));
        ShortText telephone = new ShortText(words().of("report.ui.caller.telephone"), Caller.MAX_TELEPHONE);
        telephone.getElement().setAttribute("inputmode", "tel");
        telephone.setValue(caller.telephone());
        telephone.addValueChangeListener(event -> note(telephone, known -> known.withTelephone(event.getValue())));
        MomentField at = new MomentField(words().of("report.ui.caller.at"));
        at.setMax(LocalDate.now(clock));
        at.setValue(caller.calledAt());
        Checkbox notice = new Checkbox(words().of("report.ui.caller.notice"));
        notice.setValue(answers.isCallTheNotice());
        notice.setEnabled(caller.calledAt().exact().isPresent());
        notice.addValueChangeListener(
                event -> Question.answer(save, at, now -> now.withCallAsNotice(event.getValue())));
        at.addValueChangeListener(event -> {
            note(at, known -> known.withCalledAt(event.getValue()));
            notice.setEnabled(event.getValue().exact().isPresent());
            notice.setValue(false);
        });
        Div row = new Div(name, telephone);
        row.addClassName("field-row");
        Div fields = new Div(row, new QuickWhen(at, clock), at, notice);
        fields.addClassName("form-fields");
        getContent().add(new Panel(words().of("report.ui.caller.title"), fields));
    }

    private void note(HasValidation field, UnaryOperator<Caller> change) {
        Question.answer(
                save,
                field,
                now -> now.withCaller(change.apply(now.particulars().caller())));
    }
}
