package io.shirase.damages.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesEntry;
import io.shirase.part.Links;

/** One claim of somebody else in a list. */
final class DamagesCard extends Div {

    DamagesCard(DamagesClaim claim) {
        addClassName("card");
        Anchor title = Links.to("damages/" + claim.id(), DamagesWords.name(claim));
        title.addClassName("card-title");
        add(new Div(title, DamagesWords.badge(claim)));
        String asked = claim.facts().asked() == null
                ? words().of("damages.ui.asked.unknown")
                : words().formats().yen(claim.facts().asked());
        add(line(words().of("damages.ui.card.asked", asked)));
        claim.settlement().or(claim::agreement).ifPresent(entry -> add(line(said(entry))));
    }

    private static String said(DamagesEntry entry) {
        String amount = entry.amount() == null ? "" : words().formats().yen(entry.amount());
        String day =
                words().formats().date(entry.day() == null ? entry.locally().toLocalDate() : entry.day());
        return words().of("damages.ui.card.entry", words().of("damages.step", entry.step()), amount, day);
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
