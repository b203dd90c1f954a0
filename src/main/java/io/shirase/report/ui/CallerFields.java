package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.incident.Caller;
import io.shirase.part.MomentField;
import io.shirase.part.ShortText;
import io.shirase.report.Answers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is on the telephone, and how to reach whoever it is; one line once that is known. */
final class CallerFields extends Composite<Details> {

    private final Question.Save save;
    private final Span known = new Span();
    private final MomentField at = new MomentField(words().of("report.ui.caller.at"));
    private final Checkbox notice = new Checkbox(words().of("report.ui.caller.notice"));
    private boolean following;

    CallerFields(Answers answers, Question.Save save, Clock clock) {
        this.save = save;
        Caller caller = answers.particulars().caller();
        ShortText name = new ShortText(words().of("report.ui.caller.name"), Caller.MAX_NAME);
        name.setValue(caller.name());
        name.addValueChangeListener(event -> note(name, before -> before.withName(event.getValue())));
        ShortText telephone = new ShortText(words().of("report.ui.caller.telephone"), Caller.MAX_TELEPHONE);
        telephone.getElement().setAttribute("inputmode", "tel");
        telephone.setValue(caller.telephone());
        telephone.addValueChangeListener(event -> note(telephone, before -> before.withTelephone(event.getValue())));
        askWhen(answers, LocalDate.now(clock));
        Div row = new Div(name, telephone);
        row.addClassName("field-row");
        Div time = new Div(new QuickWhen(at, clock), at, notice);
        time.addClassName("form-fields");
        Details call = new Details(words().of("report.ui.caller.at"), time);
        call.setOpened(caller.calledAt().isKnown());
        Div fields = new Div(row, call);
        fields.addClassName("form-fields");
        known.addClassName("call-known");
        getContent().setSummary(new Span(new Span(words().of("report.ui.caller.title")), known));
        getContent().add(fields);
        getContent().setOpened(caller.name().isEmpty() || caller.telephone().isEmpty());
        follow(answers);
    }

    private void askWhen(Answers answers, LocalDate today) {
        at.setMax(today);
        at.setValue(answers.particulars().caller().calledAt());
        notice.addValueChangeListener(event -> {
            if (!following) {
                Question.answer(save, at, now -> now.withCallAsNotice(event.getValue()));
            }
        });
        at.addValueChangeListener(event -> {
            note(at, before -> before.withCalledAt(event.getValue()));
            notice.setValue(false);
        });
    }

    private void note(HasValidation field, UnaryOperator<Caller> change) {
        Question.answer(
                save,
                field,
                now -> now.withCaller(change.apply(now.particulars().caller())));
    }

    /** Shows what follows from answers that were given elsewhere on the page. */
    void follow(Answers answers) {
        Caller caller = answers.particulars().caller();
        known.setText(Stream.of(caller.name(), caller.telephone())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("・")));
        following = true;
        notice.setEnabled(at.getValue().exact().isPresent());
        notice.setValue(answers.isCallTheNotice());
        following = false;
    }
}
