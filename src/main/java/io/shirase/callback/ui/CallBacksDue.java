package io.shirase.callback.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.shirase.callback.CallBack;
import io.shirase.callback.CallBacks;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.ui.ListPart;
import io.shirase.part.Links;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an operator's first page: the first who are to be called back. */
@Component
@Order(1)
class CallBacksDue implements ListPart {

    /** How many are shown before the operator asks for all. */
    private static final int SHOWN = 3;

    private final CallBacks callBacks;
    private final CallBackCards cards;
    private final SignedIn signedIn;

    CallBacksDue(CallBacks callBacks, CallBackCards cards, SignedIn signedIn) {
        this.callBacks = callBacks;
        this.cards = cards;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> ofPerson() {
        if (signedIn.person().role() != Role.OPERATOR) {
            return Optional.empty();
        }
        List<CallBack> open = callBacks.open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Section due = new Section(
                new H2(words().of("callback.ui.title")),
                cards.all(open.stream().limit(SHOWN).toList()),
                Links.to(
                        "call-backs",
                        words().of("callback.ui.all", words().formats().number(callBacks.countOpen()))));
        due.addClassName("cards");
        return Optional.of(due);
    }
}
