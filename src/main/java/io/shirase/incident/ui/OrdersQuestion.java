package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.shirase.incident.Answers;
import io.shirase.incident.ReportStep;
import io.shirase.part.MomentField;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import java.time.LocalDate;
import java.util.List;

/** Has anything been ordered or promised? And, before anything more is: which costs need consent first. */
final class OrdersQuestion extends Question {

    private final TextArea what = new TextArea(words().of("incident.ui.report.orders.words"));
    private final MomentField at = new MomentField(words().of("incident.ui.report.orders.at"));
    private final Div details = fields(what, at);

    OrdersQuestion(Answers answers, Save save, List<ConsentHint> hints, LocalDate today) {
        super(ReportStep.ORDERS, save);
        var any = YesNo.choices(ReportStep.ORDERS, answers.orders().any(), answers);
        any.addValueChangeListener(event -> {
            Boolean ordered = event.getValue().toBoolean();
            answer(
                    any,
                    now -> now.withOrders(new Answers.Orders(
                            ordered, now.orders().what(), now.orders().at())));
            details.setVisible(event.getValue() == YesNo.YES);
        });
        details.setVisible(any.getValue() == YesNo.YES);
        askWhat(answers);
        askWhen(answers, today);
        add(any, details, new H2(words().of("incident.ui.report.orders.before")));
        hints.forEach(hint -> hint.before(answers).ifPresent(this::add));
        add(new Note(Tone.WARN, words().of("incident.ui.report.orders.notice")));
    }

    private void askWhat(Answers answers) {
        what.setHelperText(words().of("incident.ui.report.orders.words.hint"));
        what.setMaxLength(2000);
        what.setWidthFull();
        what.setValueChangeMode(ValueChangeMode.LAZY);
        what.setValue(answers.orders().what());
        what.addValueChangeListener(event -> answer(
                what,
                now -> now.withOrders(new Answers.Orders(
                        now.orders().any(), event.getValue(), now.orders().at()))));
    }

    private void askWhen(Answers answers, LocalDate today) {
        at.setMax(today);
        at.setValue(Moments.of(answers.orders().at()));
        at.addValueChangeListener(event -> {
            if (Moments.isWhole(at)) {
                answer(
                        at,
                        now -> now.withOrders(new Answers.Orders(
                                now.orders().any(), now.orders().what(), Moments.exact(event.getValue()))));
            }
        });
    }
}
