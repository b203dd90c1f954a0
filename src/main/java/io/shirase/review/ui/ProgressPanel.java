package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.assignment.ui.HandlerParts;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentStatus;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.DueDate;
import io.shirase.part.Panel;
import io.shirase.part.Step;
import io.shirase.part.StepList;
import io.shirase.review.Progress;
import io.shirase.review.Progress.Next;
import io.shirase.review.ProgressReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an incident's page: how far it has come, what comes next and by when, and who looks after it. */
@Component
@Order(4)
class ProgressPanel implements IncidentPanel {

    static final String ID = "progress";

    private final ProgressReader progresses;
    private final HandlerParts handlers;
    private final Clock clock;

    ProgressPanel(ProgressReader progresses, HandlerParts handlers, Clock clock) {
        this.progresses = progresses;
        this.handlers = handlers;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        Progress progress = progresses.of(incident);
        Panel panel = new Panel(
                words().of("review.progress.title"),
                steps(progress.status()),
                new Paragraph(progress.sentence(words())));
        panel.setId(ID);
        panel.addClassName("progress-panel");
        if (progress.by() != null) {
            panel.add(new DueDate(progress.by(), LocalDate.now(clock)));
        }
        if (progress.next() == Next.DECIDE || progress.next() == Next.PAY) {
            NativeDetails why = new NativeDetails(
                    words().of("review.progress.when"),
                    new Paragraph(words().of(
                                    "review.progress.when.text",
                                    words().formats().number(progresses.daysToDecide()),
                                    words().formats().number(progresses.daysToPay()))));
            why.addClassName("more");
            panel.add(why);
        }
        panel.add(handlers.of(incident));
        return Optional.of(panel);
    }

    private static StepList steps(IncidentStatus status) {
        List<Step> steps = Arrays.stream(IncidentStatus.values())
                .map(step -> new Step(words().of("incident.ui.status", step), state(step, status), null))
                .toList();
        return new StepList(words().of("review.progress.title"), steps);
    }

    private static Step.State state(IncidentStatus step, IncidentStatus now) {
        if (step == now) {
            return Step.State.CURRENT;
        }
        return step.compareTo(now) < 0 ? Step.State.DONE : Step.State.TODO;
    }
}
