package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.assessment.Assessment;
import io.shirase.assessment.Claim;
import io.shirase.assessment.InterruptionSentences;
import io.shirase.assessment.Sentence;
import io.shirase.claim.Outlook;
import io.shirase.part.Amount;
import io.shirase.part.Panel;
import java.util.List;

/** How a stop of the business came to its result, each step with its figures and the clause behind it. */
public final class Arithmetic extends Div {

    public Arithmetic(Outlook claim, Claim.Interruption facts) {
        addClassName("form");
        InterruptionSentences sentences = InterruptionSentences.in(
                words().formats().locale(),
                claim.product(),
                claim.period().claim().policyAt(facts.began()));
        claim.assessment().interruptions().stream()
                .filter(part -> part.id().equals(facts.id()))
                .findFirst()
                .ifPresent(part -> show(sentences, facts, part));
    }

    private void show(InterruptionSentences sentences, Claim.Interruption facts, Assessment.InterruptionPart part) {
        if (part.profit() != null) {
            show("profit", Amount.expected(part.profit().payable()), sentences.profit(facts, part));
        }
        if (part.continuation() != null) {
            show("continuation", Amount.expected(part.continuation().payable()), sentences.continuation(facts, part));
        }
    }

    private void show(String name, Amount payable, List<Sentence> why) {
        add(new Panel(words().of("claim.ui.interruption." + name), payable.large(), LineWords.steps(why)));
    }
}
