package io.shirase.window.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import io.shirase.window.IncidentWindows;
import io.shirase.window.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Until when what must be done: the timeline on an incident's page. */
@Component
@Order(10)
class WindowsPanel implements IncidentPanel {

    private final IncidentWindows windows;
    private final Clock clock;

    WindowsPanel(IncidentWindows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        List<Window> found = windows.of(incident.id());
        return Optional.of(new Panel(words().of("window.ui.title"), clocks(incident, found)));
    }

    private com.vaadin.flow.component.Component clocks(Incident incident, List<Window> found) {
        if (found.isEmpty()) {
            return new Paragraph(words().of("window.ui.none"));
        }
        return incident.discoveryAssumed() ? unknown(incident, found) : Clocks.timeline(found, LocalDate.now(clock));
    }

    /** Without the day of discovery nothing runs from a known day; only the latest last day can be said. */
    private static Div unknown(Incident incident, List<Window> found) {
        DefinitionList latest = new DefinitionList();
        found.forEach(window -> latest.add(
                window.name(words().locale()),
                words().of("window.ui.unknown.latest", words().formats().date(window.lastDay()))));
        return new Div(
                new Note(
                        Tone.WAITING,
                        new Paragraph(words().of("window.ui.unknown")),
                        Links.to("incidents/" + incident.id() + "/facts", words().of("window.ui.unknown.add"))),
                latest);
    }
}
