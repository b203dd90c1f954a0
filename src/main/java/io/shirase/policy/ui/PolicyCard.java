package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Links;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import java.time.LocalDateTime;

/** One policy in a list. */
final class PolicyCard extends Div {

    PolicyCard(Policy policy, PolicyProducts products, LocalDateTime now) {
        addClassNames("panel", "card");
        Anchor name = Links.to("policies/" + policy.id(), policy.insuredName());
        name.addClassName("card-title");
        Span certificate = line(words().of("policy.ui.certificate") + " " + policy.certificateNumber());
        add(name, certificate, line(PolicyWords.product(policy, products)), line(PolicyWords.period(policy)));
        add(PolicyWords.standing(policy, now));
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
