package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Twins;
import io.shirase.part.Actions;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For the insurer: which other reports may be of the same event, each one click from being compared. */
@Component
@Order(2)
class TwinsPanel implements IncidentPanel {

    private static final int SHOWN = 3;

    /** So many others at most, the latest. */
    private static final int MOST = 20;

    private final Twins twins;
    private final Incidents incidents;
    private final SignedIn signedIn;

    TwinsPanel(Twins twins, Incidents incidents, SignedIn signedIn) {
        this.twins = twins;
        this.incidents = incidents;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        if (!signedIn.person().role().seesEveryIncident()) {
            return Optional.empty();
        }
        List<Incident> likely = twins.of(incident.id()).stream().limit(SHOWN).toList();
        List<Incident> others = incidents.ofPolicy(incident.policyId()).stream()
                .filter(other -> !other.id().equals(incident.id()) && !likely.contains(other))
                .sorted(Comparator.comparing(Incident::receivedAt).reversed())
                .toList();
        if (likely.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        Panel panel = new Panel();
        if (!likely.isEmpty()) {
            panel.add(new H2(words().of("incident.twins.title")), new Paragraph(words().of("incident.twins.lead")));
            likely.forEach(twin -> panel.add(card(incident, twin)));
        }
        if (!others.isEmpty()) {
            panel.add(others(incident, others));
        }
        return Optional.of(panel);
    }

    /** Whoever knows better than the days may merge these, too. */
    private static NativeDetails others(Incident incident, List<Incident> others) {
        Div cards = new Div();
        cards.addClassName("cards");
        others.stream().limit(MOST).forEach(other -> cards.add(card(incident, other)));
        NativeDetails details = new NativeDetails(
                words().of("incident.twins.others", words().formats().number(others.size())), cards);
        details.addClassName("more");
        return details;
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
