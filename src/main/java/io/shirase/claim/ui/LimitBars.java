package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.assessment.Sentences;
import io.shirase.claim.LimitUse;
import io.shirase.claim.Outlook;
import io.shirase.part.LimitBar;
import io.shirase.policy.Policy;

/** A bar for each limit that a policy period draws on: what is accepted, what is expected, what is left. */
final class LimitBars extends Div {

    LimitBars(Outlook outlook) {
        addClassName("limit-bars");
        Policy policy = outlook.period().policy();
        Paragraph period = new Paragraph(words().of(
                        "claim.ui.limits.period",
                        words().formats().date(policy.periodStart().toLocalDate()),
                        words().formats().date(policy.end().minusNanos(1).toLocalDate())));
        period.addClassName("quiet");
        add(period);
        for (LimitUse use : outlook.limits()) {
            String name = Sentences.limitName(
                    outlook.product(), use.code(), words().formats().locale());
            add(new LimitBar(
                    name, use.limit(), use.elsewhere(), use.decided(), use.expected(), use.left(), use.over()));
        }
    }
}
