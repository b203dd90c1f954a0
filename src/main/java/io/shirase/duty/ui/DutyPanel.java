package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.duty.Duties;
import io.shirase.duty.Duty;
import io.shirase.duty.ReportClock;
import io.shirase.duty.Standing;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import io.shirase.part.Timeline;
import io.shirase.part.TimelineWindow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Whether and until when the commission must be told, on an incident's page. */
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
        Duty duty = duties.of(incident.id());
        Panel panel = new Panel(words().of("duty.ui.title"), new Paragraph(duty.inWords(words())));
        if (!duty.clocks().isEmpty()) {
            panel.add(timeline(duty.clocks()));
        }
        if (duty.standing() == Standing.UNKNOWN) {
            panel.add(Links.secondary("incidents/" + incident.id() + "/facts", words().of("duty.ui.add")));
        }
        return Optional.of(panel);
    }

    private Timeline timeline(List<ReportClock> clocks) {
        return new Timeline(
                clocks.getFirst().knownOn(),
                LocalDate.now(clock),
                clocks.stream().map(DutyPanel::drawn).toList());
    }

    private static TimelineWindow drawn(ReportClock clock) {
        return TimelineWindow.of(clock.name(words()), clock.knownOn(), clock.lastDay())
                .counted(clock.howCounted(words()))
                .clause(clock.source(words()))
                .met(clock.met());
    }
}
