package io.shirase.callback.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import io.shirase.callback.CallBacks;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Caller;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Panel;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an incident, for the insurer's own people: who is to be called back about it, and the form that promises it. */
@Component
@Order(35)
class CallBackPanel implements IncidentPanel {

    private final CallBacks callBacks;
    private final CallBackCards cards;
    private final SignedIn signedIn;
    private final Clock clock;

    CallBackPanel(CallBacks callBacks, CallBackCards cards, SignedIn signedIn, Clock clock) {
        this.callBacks = callBacks;
        this.cards = cards;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        if (!signedIn.person().role().seesEveryIncident()) {
            return Optional.empty();
        }
        Div promised = new Div();
        show(incident, promised);
        CallBackForm form = new CallBackForm(
                clock,
                incident::insuredName,
                (id, wish) -> callBacks.promise(id, incident.id(), wish),
                () -> show(incident, promised));
        Caller caller = incident.particulars().caller();
        form.suggest(caller.name(), caller.telephone());
        return Optional.of(new Panel(
                words().of("callback.ui.title"), promised, new Details(words().of("callback.ui.form"), form)));
    }

    private void show(Incident incident, Div promised) {
        promised.removeAll();
        promised.add(cards.here(callBacks.ofIncident(incident.id())));
    }
}
