package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.policy.Policy;
import io.shirase.report.Proposal;
import java.util.function.Consumer;

/** A policy that a report from outside may be about: what speaks for it and against it, and the button that decides. */
final class ProposalCard extends Div {

    ProposalCard(Proposal proposal, Consumer<Policy> match) {
        Policy policy = proposal.policy();
        Span name = new Span(policy.insuredName());
        name.addClassName("card-title");
        Span period = new Span(words().of(
                        "report.notices.policy",
                        policy.certificateNumber(),
                        words().formats().shortDate(policy.periodStart().toLocalDate()),
                        words().formats().shortDate(policy.end().toLocalDate())));
        period.addClassName("card-line");
        Div signs = new Div();
        signs.addClassName("badges");
        sign(signs, proposal.sameNumber(), "report.notices.sameNumber", Tone.GOOD);
        sign(signs, proposal.sameName(), "report.notices.sameName", Tone.GOOD);
        sign(signs, proposal.inForce(), "report.notices.inForce", Tone.GOOD);
        sign(signs, policy.isVoid(), "report.notices.void", Tone.WARN);
        sign(signs, !proposal.inForce() && !policy.isVoid(), "report.notices.notInForce", Tone.WARN);
        Button decide = Buttons.secondary(words().of("report.notices.match"), () -> match.accept(policy));
        decide.setDisableOnClick(true);
        decide.setAriaLabel(words().of("report.notices.match.this", policy.insuredName(), policy.certificateNumber()));
        add(name, period, signs, new Actions(decide));
        addClassNames("panel", "card");
    }

    /** Of a policy that was searched for. */
    static ProposalCard of(Policy policy, boolean inForce, Consumer<Policy> match) {
        return new ProposalCard(new Proposal(policy, false, false, inForce), match);
    }

    private static void sign(Div signs, boolean shown, String key, Tone tone) {
        if (shown) {
            signs.add(new StatusBadge(words().of(key), tone));
        }
    }
}
