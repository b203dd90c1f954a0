package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.duty.Duties;
import io.shirase.duty.Duty;
import io.shirase.duty.Force;
import io.shirase.duty.Standing;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Actions;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import io.shirase.part.Timeline;
import io.shirase.part.TimelineWindow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Whom else the incident must be told to, and until when, on an incident's page; everything about it is a page of its own. */
@org.springframework.stereotype.Component
@Order(12)
class DutyPanel implements IncidentPanel {

    private final Duties duties;
    private final Clock clock;

    DutyPanel(Duties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Incident incident) {
        List<Duty> all = duties.of(incident).stream()
                .filter(duty -> duty.obligation().force() != Force.VOLUNTARY)
                .filter(duty -> duty.standing() != Standing.NOT_DUE)
                .filter(duty -> !duty.obligation().receipt() && !duty.isAboutDataNobodyNamed())
                .toList();
        Panel panel = new Panel(words().of("duty.ui.title"));
        if (all.isEmpty()) {
            panel.add(new Paragraph(words().of("duty.ui.none")));
        }
        List<Duty> clocks =
                all.stream().filter(duty -> duty.findClock().isPresent()).toList();
        if (!clocks.isEmpty()) {
            panel.add(timeline(clocks));
        }
        all.stream()
                .filter(duty -> duty.findClock().isEmpty() && duty.standing() == Standing.DUE && !duty.isDone())
                .forEach(duty -> panel.add(
                        new Paragraph(words().of("duty.sentence", duty.name(words()), duty.inWords(words())))));
        all.stream()
                .filter(duty -> duty.standing() == Standing.UNKNOWN)
                .findFirst()
                .ifPresent(duty -> panel.add(new Paragraph(duty.inWords(words()))));
        panel.add(new Actions(Links.secondary("incidents/" + incident.id() + "/duties", words().of("duty.ui.all"))));
        return Optional.of(panel);
    }

    private Timeline timeline(List<Duty> duties) {
        List<TimelineWindow> windows = duties.stream()
                .flatMap(duty -> duty.findClock().stream()
                        .map(one -> TimelineWindow.of(duty.name(words()), one.startedOn(), one.lastDay())
                                .counted(one.howCounted(words()))
                                .clause(duty.source(words()))
                                .met(duty.isDone())))
                .toList();
        LocalDate first = windows.stream()
                .map(TimelineWindow::firstDay)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Timeline(first, LocalDate.now(clock), windows);
    }
}
