package io.shirase.packet.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Paragraph;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Actions;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One click to everything of an incident: on paper, and as files that anyone can check. */
@Component
@Order(40)
class PacketPanel implements IncidentPanel {

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        String files = "files/incidents/" + incident.id();
        return Optional.of(new Panel(
                words().of("packet.ui.title"),
                new Paragraph(words().of("packet.ui.text")),
                new Actions(
                        Links.download(files + "/packet.pdf", words().of("packet.ui.pdf")),
                        Links.download(files + "/packet.zip", words().of("packet.ui.zip")))));
    }
}
