package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Twins;
import io.shirase.part.Actions;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For the insurer: which other reports may be of the same event, each one click from being compared. */
@Component
@Order(2)
class TwinsPanel implements IncidentPanel {

    /** Of more, the rest is counted. */
    private static final int SHOWN = 3;

    private final Twins twins;
    private final SignedIn signedIn;

    TwinsPanel(Twins twins, SignedIn signedIn) {
        this.twins = twins;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        if (!signedIn.person().role().seesEveryIncident()) {
            return Optional.empty();
        }
        List<Incident> found = twins.of(incident.id());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Panel panel = new Panel(words().of("incident.twins.title"), new Paragraph(words().of("incident.twins.lead")));
        found.stream().limit(SHOWN).forEach(twin -> panel.add(card(incident, twin)));
        if (found.size() > SHOWN) {
            Paragraph more = new Paragraph(
                    words().of("incident.twins.more", words().formats().number(found.size() - SHOWN)));
            more.addClassName("small");
            panel.add(more);
        }
        return Optional.of(panel);
    }

    private static Div card(Incident incident, Incident twin) {
        Span title = new Span(Links.to("incidents/" + twin.id(), twin.receiptNumber()));
        title.addClassName("card-title");
        Div card = new Div(
                title,
                line(words().of("vocabulary.kind", twin.facts().kind())),
                line(words().of(
                                "incident.merge.received",
                                words().formats().exactTime(twin.receivedLocally()),
                                twin.reporterName())),
                line(IncidentCard.discovered(twin)),
                new Actions(Links.secondary(
                        "incidents/" + incident.id() + "/merge/" + twin.id(), words().of("incident.twins.compare"))));
        card.addClassName("card");
        return card;
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
