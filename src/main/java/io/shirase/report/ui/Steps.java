package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import io.shirase.part.LedOn;
import io.shirase.part.Step;
import io.shirase.part.StepList;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The questions of a report by name, by address and in their order. */
final class Steps {

    private static final List<ReportStep> ALL = List.of(ReportStep.values());

    private Steps() {}

    static Optional<ReportStep> of(String code) {
        // Questions that had a screen of their own once; their addresses may be kept somewhere.
        String now = code.equals("notice") ? "discovery" : code.equals("told") ? "orders" : code;
        return ALL.stream().filter(step -> step.code().equals(now)).findFirst();
    }

    /**
     * Lets the browser show the address of a screen that the person was forwarded to, so that a reload stays there.
     * Vaadin's router puts the first address back when it is done; it is only then that the right one stays.
     */
    static void keepAddress(BeforeEnterEvent event) {
        if (event.getTrigger() == NavigationTrigger.PROGRAMMATIC) {
            LedOn.show(event.getUI(), event.getLocation().getPathWithQueryParameters());
        }
    }

    static String label(ReportStep step) {
        return words().of("report.ui.step", step);
    }

    static String question(ReportStep step) {
        return words().of("report.ui." + step.code() + ".question");
    }

    static Optional<ReportStep> after(ReportStep step) {
        return step == ALL.getLast() ? Optional.empty() : Optional.of(ALL.get(ALL.indexOf(step) + 1));
    }

    static Optional<ReportStep> before(ReportStep step) {
        return step == ALL.getFirst() ? Optional.empty() : Optional.of(ALL.get(ALL.indexOf(step) - 1));
    }

    /** Where the person goes on: the first question not been through. */
    static ReportStep next(Answers answers) {
        return ALL.stream()
                .filter(step -> !answers.passed().contains(step))
                .findFirst()
                .orElse(ReportStep.CHECK);
    }

    /** The questions with how far each has come; every one of them can be opened. */
    static StepList list(Way way, Answers answers, ReportStep current) {
        return new StepList(
                words().of("report.ui.steps"),
                Arrays.stream(ReportStep.values())
                        .map(step -> new Step(label(step), state(answers, step, current), way.to(step)))
                        .toList());
    }

    private static Step.State state(Answers answers, ReportStep step, ReportStep current) {
        if (step == current) {
            return Step.State.CURRENT;
        }
        if (answers.answers(step)) {
            return Step.State.DONE;
        }
        return answers.passed().contains(step) ? Step.State.OPEN : Step.State.TODO;
    }
}
