package io.shirase.consent.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.claim.LineConsent;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.claim.ui.ConsentNotes;
import io.shirase.claim.ui.LinePart;
import io.shirase.consent.Consent;
import io.shirase.consent.ConsentState;
import io.shirase.consent.Consents;
import io.shirase.identity.SignedIn;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import java.util.List;
import java.util.Optional;

/** On a line's page: what was asked and granted about it, what goes beyond that, and the way to ask. */
@org.springframework.stereotype.Component
class LineConsentPart implements LinePart {

    private final Consents consents;
    private final SignedIn signedIn;

    LineConsentPart(Consents consents, SignedIn signedIn) {
        this.consents = consents;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> of(Outlook outlook, LineOutlook line) {
        LineConsent asked = outlook.consent(line).orElse(null);
        Panel panel = new Panel(words().of("consent.ui.line.panel"));
        if (asked != null) {
            return Optional.of(asked(panel, asked, line));
        }
        boolean canAsk =
                signedIn.person().role().reports() && line.line().facts().spentOn() == null;
        List<Consent> granted = consents.ofIncident(line.line().incidentId()).stream()
                .filter(consent -> consent.state() == ConsentState.GRANTED)
                .toList();
        if (!canAsk && granted.isEmpty()) {
            return Optional.empty();
        }
        panel.add(new Paragraph(words().of("consent.ui.line.none")));
        Actions actions = new Actions();
        if (canAsk) {
            actions.add(Links.secondary(
                    "incidents/" + line.line().incidentId() + "/consents/new/" + line.id(),
                    words().of("consent.ui.line.ask")));
        }
        granted.forEach(consent -> actions.add(
                Buttons.quiet(words().of("consent.ui.line.rest", consent.number(), ConsentWords.name(consent)), () -> {
                    consents.rest(line.id(), consent.id());
                    UI.getCurrent().refreshCurrentRoute(true);
                })));
        panel.add(actions);
        return Optional.of(panel);
    }

    private Panel asked(Panel panel, LineConsent asked, LineOutlook line) {
        LineConsent.Granted granted = asked.granted();
        panel.add(new Paragraph(
                granted == null
                        ? words().of("consent.ui.line.asked", asked.number())
                        : words().of(
                                        "consent.ui.line.granted",
                                        asked.number(),
                                        words().formats().date(granted.on()),
                                        words().formats().yen(granted.amount()))));
        ConsentNotes.note(asked, line).ifPresent(panel::add);
        Actions actions =
                new Actions(Links.secondary("consents/" + asked.requestId(), words().of("consent.ui.line.open")));
        if (granted != null) {
            actions.add(Buttons.quiet(words().of("consent.ui.line.release"), () -> {
                consents.release(line.id());
                UI.getCurrent().refreshCurrentRoute(true);
            }));
        }
        panel.add(actions);
        return panel;
    }
}
