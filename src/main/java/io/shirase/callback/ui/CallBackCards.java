package io.shirase.callback.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.callback.CallBack;
import io.shirase.callback.CallBacks;
import io.shirase.callback.CallPlaces;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows promises to call back, wherever on the portal they are shown. */
@Component
public class CallBackCards {

    private final CallBacks callBacks;
    private final CallPlaces places;
    private final Clock clock;

    CallBackCards(CallBacks callBacks, CallPlaces places, Clock clock) {
        this.callBacks = callBacks;
        this.places = places;
        this.clock = clock;
    }

    /** With the way to what each is about. */
    Div all(List<CallBack> shown) {
        Div cards = cards();
        shown.forEach(one -> cards.add(card(one, path(one))));
        return cards;
    }

    /** On the page of what they are about. */
    public Div here(List<CallBack> shown) {
        Div cards = cards();
        shown.forEach(one -> cards.add(card(one, Optional.empty())));
        return cards;
    }

    private static Div cards() {
        Div cards = new Div();
        cards.addClassName("cards");
        return cards;
    }

    private CallBackCard card(CallBack one, Optional<String> path) {
        String place = words().of(one.incidentId() == null ? "callback.ui.call" : "callback.ui.incident");
        return new CallBackCard(one, callBacks, LocalDateTime.now(clock), path, place);
    }

    private Optional<String> path(CallBack one) {
        UUID incident = one.incidentId();
        if (incident != null) {
            return Optional.of("incidents/" + incident);
        }
        return Optional.ofNullable(one.callId()).flatMap(places::path);
    }
}
