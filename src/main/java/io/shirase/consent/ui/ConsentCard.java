package io.shirase.consent.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.consent.Consent;
import io.shirase.part.Links;

/** One request in a list. */
final class ConsentCard extends Div {

    /** @param firm whose it is; empty where the page says so */
    ConsentCard(Consent consent, String firm) {
        addClassName("card");
        Anchor title = Links.to("consents/" + consent.id(), ConsentWords.name(consent));
        title.addClassName("card-title");
        add(new Div(title, ConsentWords.badge(consent.state())));
        if (!firm.isEmpty()) {
            add(line(firm));
        }
        add(line(words().of(
                        "consent.ui.card.asked",
                        consent.number(),
                        words().formats().yen(consent.amount()),
                        words().formats().time(consent.askedLocally()))));
        consent.grant()
                .ifPresent(grant -> add(line(words().of(
                                "consent.ui.card.granted",
                                words().formats()
                                        .yen(grant.amount() == null ? io.shirase.money.Yen.ZERO : grant.amount()),
                                words().formats().date(grant.locally().toLocalDate())))));
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
