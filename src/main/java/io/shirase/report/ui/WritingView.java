package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import io.shirase.incident.InvalidFacts;
import io.shirase.language.Problem;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.ErrorCard;
import io.shirase.part.Links;
import io.shirase.part.Refused;
import io.shirase.part.SaveState;
import io.shirase.part.Titles;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One question of a report on its screen, whoever writes it: each answer is saved as it is given, and from the question of
 * the discovery on it can be sent as it is.
 */
abstract class WritingView extends Composite<Column> implements HasDynamicTitle {

    private final Questions questions;
    private final Clock clock;
    private final SaveState saved = new SaveState();
    private final Div answering = new Div();
    private final Div refusal = new Div();
    private final Div buttons = new Div();
    private Way way = Way.OUTSIDE;
    private ReportStep step = ReportStep.SAFETY;

    WritingView(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
        answering.addClassName("report-question");
        buttons.addClassName("report-buttons");
        getContent().addClassName("beside");
    }

    /** Whether the answer is kept; where it is not, the person has been told why. */
    abstract boolean isKept(UnaryOperator<Answers> change);

    /** Sends the report, however often it is asked to. */
    abstract void submit();

    /** Where the first question leads back to; empty for nowhere. */
    abstract String start();

    /** What stands at the end beside the answers: whose report it is. */
    abstract Component about(Answers answers);

    /** What can be done with a report that is not to be sent now. */
    abstract Component later();

    /** An answer has been saved. */
    void saved(ReportStep step) {}

    /** @param above what stands over the question */
    final void show(Way at, ReportStep asked, Answers answers, Component... above) {
        way = at;
        step = asked;
        refusal.removeAll();
        answering.removeAll();
        answering.add(above);
        answering.add(
                questions.about(step, way, answers, this::save, () -> about(answers)), refusal, buttons, footer());
        showButtons();
        getContent().removeAll();
        getContent().add(Steps.list(way, answers, step), answering);
    }

    final List<Problem> save(UnaryOperator<Answers> change) {
        try {
            if (isKept(change)) {
                saved.saved(LocalTime.now(clock));
                saved(step);
            }
            return List.of();
        } catch (InvalidFacts invalid) {
            return invalid.problems();
        }
    }

    static ErrorCard card(String key, String... about) {
        return new ErrorCard(words().of(key, (Object[]) about), words().of(key + ".kept"), words().of(key + ".todo"));
    }

    /** Why a report cannot be sent yet. */
    static ErrorCard refused(InvalidFacts invalid) {
        return new ErrorCard(
                words().of("report.ui.check.refused"),
                words().of("report.ui.check.kept"),
                invalid.problems().getFirst().text(words().formats().locale()));
    }

    /** Nothing more can be answered here. */
    final void end(ErrorCard why) {
        saved.removeAll();
        buttons.removeAll();
        refuse(why);
    }

    final void refuse(ErrorCard why) {
        refusal.removeAll();
        refusal.add(why);
        why.scrollIntoView();
    }

    private void showButtons() {
        buttons.removeAll();
        buttons.add(actions());
    }

    private Actions actions() {
        boolean last = step == ReportStep.CHECK;
        Actions actions = new Actions(
                once(Buttons.primary(words().of(last ? "report.ui.check.send" : "report.ui.next"), this::forward)));
        if (!last && step.compareTo(ReportStep.DISCOVERY) >= 0) {
            actions.add(once(Buttons.secondary(words().of("report.ui.now"), this::sendNow)));
        }
        String back = Steps.before(step).map(way::to).orElse(start());
        if (!back.isEmpty()) {
            actions.add(Links.secondary(back, words().of("report.ui.back")));
        }
        return actions;
    }

    private static Button once(Button button) {
        button.setDisableOnClick(true);
        return button;
    }

    private Div footer() {
        Paragraph note = new Paragraph(words().of("report.ui.saved"));
        note.addClassName("small");
        Div footer = new Div(saved, note, later());
        footer.addClassName("report-footer");
        return footer;
    }

    private void forward() {
        if (step == ReportStep.CHECK) {
            send();
        } else if (Refused.within(answering)) {
            showButtons();
        } else if (isKept(answers -> answers.withPassed(step))) {
            Steps.after(step)
                    .ifPresent(after -> UI.getCurrent().navigate(way.with("").to(after)));
        } else {
            showButtons();
        }
    }

    private void sendNow() {
        if (Refused.within(answering)) {
            showButtons();
        } else {
            send();
        }
    }

    private void send() {
        try {
            submit();
        } catch (InvalidFacts invalid) {
            refuse(refused(invalid));
            showButtons();
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(Steps.question(step));
    }
}
