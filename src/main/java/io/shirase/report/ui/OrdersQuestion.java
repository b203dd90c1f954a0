package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import io.shirase.incident.Orders;
import io.shirase.incident.ui.YesNo;
import io.shirase.part.LongText;
import io.shirase.part.MomentField;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has anything been ordered or promised? And, before anything more is: which costs need consent first. */
final class OrdersQuestion extends Question {

    private final LongText what = new LongText(words().of("report.ui.orders.words"), 2000);
    private final MomentField at = new MomentField(words().of("report.ui.orders.at"));
    private final Div details;
    private final Div needed = new Div();
    private final List<ConsentHint> hints;
    private final Telling telling;
    private @Nullable UUID policy;

    OrdersQuestion(Answers answers, Save save, List<ConsentHint> hints, Clock clock) {
        super(ReportStep.ORDERS, save);
        this.hints = hints;
        details = fields(what, new QuickWhen(at, clock), at);
        var any = StepChoices.yesNo(
                ReportStep.ORDERS, answers.particulars().orders().any(), answers);
        any.addValueChangeListener(event -> {
            Boolean ordered = event.getValue().toBoolean();
            answer(
                    any,
                    now -> now.withOrders(new Orders(
                            ordered,
                            now.particulars().orders().what(),
                            now.particulars().orders().at())));
            details.setVisible(event.getValue() == YesNo.YES);
        });
        details.setVisible(any.getValue() == YesNo.YES);
        askWhat(answers);
        askWhen(answers, LocalDate.now(clock));
        Details consent = new Details(words().of("report.ui.orders.before"));
        needed.addClassName("form-fields");
        consent.add(needed);
        showNeeded(answers.policyId());
        consent.add(new Note(Tone.WARN, words().of("report.ui.orders.notice")));
        consent.setOpened(any.getValue() == YesNo.YES);
        any.addValueChangeListener(event -> consent.setOpened(event.getValue() == YesNo.YES));
        add(any, details, consent);
        telling = new Telling(
                answers, clock, (told, given) -> answer(told.field(), now -> now.withTold(given.apply(now))));
        add(telling);
    }

    @Override
    void follow(Answers answers) {
        telling.follow(answers);
        if (!Objects.equals(policy, answers.policyId())) {
            showNeeded(answers.policyId());
        }
    }

    private void showNeeded(@Nullable UUID chosen) {
        policy = chosen;
        needed.removeAll();
        if (chosen != null) {
            hints.forEach(hint -> hint.before(chosen).ifPresent(needed::add));
        }
    }

    private void askWhat(Answers answers) {
        what.setHelperText(words().of("report.ui.orders.words.hint"));
        what.setValue(answers.particulars().orders().what());
        what.addValueChangeListener(event ->
                answer(what, now -> now.withOrders(now.particulars().orders().withWhat(event.getValue()))));
    }

    private void askWhen(Answers answers, LocalDate today) {
        at.setMax(today);
        at.setValue(answers.particulars().orders().at());
        at.addValueChangeListener(event ->
                answer(at, now -> now.withOrders(now.particulars().orders().withAt(event.getValue()))));
    }
}
