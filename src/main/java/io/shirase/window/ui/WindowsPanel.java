package io.shirase.window.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Paragraph;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Panel;
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
        return Optional.of(
                found.isEmpty()
                        ? new Panel(words().of("window.ui.title"), new Paragraph(words().of("window.ui.none")))
                        : new Panel(words().of("window.ui.title"), Clocks.timeline(found, LocalDate.now(clock))));
    }
}
