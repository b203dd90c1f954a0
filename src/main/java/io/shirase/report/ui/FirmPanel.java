package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Panel;
import io.shirase.report.FirmHandover;
import io.shirase.report.FirmHandover.Reach;
import io.shirase.report.HandedToFirm;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an incident, for the insurer's own people: the mail that asks the firm to go on with what was reported for it. */
@Component
@Order(36)
class FirmPanel implements IncidentPanel {

    private final FirmHandover handover;
    private final SignedIn signedIn;

    FirmPanel(FirmHandover handover, SignedIn signedIn) {
        this.handover = handover;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        if (!signedIn.person().role().seesEveryIncident()) {
            return Optional.empty();
        }
        Div content = new Div();
        content.addClassName("form-fields");
        show(incident, content);
        return Optional.of(new Panel(words().of("report.firm.title"), content));
    }

    private void show(Incident incident, Div content) {
        content.removeAll();
        Reach reach = handover.reach(incident.id());
        content.add(new Paragraph(words().of(
                        key(reach),
                        words().formats().number(reach.people()),
                        words().formats().number(reach.withoutAddress()))));
        Paragraph last = new Paragraph(
                handover.last(incident.id()).map(FirmPanel::handed).orElse(""));
        last.getElement().setAttribute("role", "status");
        content.add(last);
        if (reach.people() > 0) {
            Button send = Buttons.secondary(words().of("report.firm.send"), () -> send(incident, last));
            content.add(new Actions(send));
        }
    }

    private static String key(Reach reach) {
        String who = reach.whom().name().toLowerCase(java.util.Locale.ROOT);
        if (reach.people() == 0 && reach.withoutAddress() > 0) {
            return "report.firm." + who + ".noAddress";
        }
        return "report.firm." + who;
    }

    private static String handed(HandedToFirm handed) {
        return words().of(
                        "report.firm.last",
                        words().formats().time(handed.locally()),
                        handed.by(),
                        words().formats().number(handed.people()));
    }

    private void send(Incident incident, Paragraph last) {
        try {
            last.setText(handed(handover.send(incident.id())));
        } catch (InvalidFacts nobody) {
            last.setText(nobody.problems().getFirst().text(words().formats().locale()));
        }
    }
}
