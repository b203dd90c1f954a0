package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.assessment.Claim;
import io.shirase.claim.Claims;
import io.shirase.claim.InterruptionWork;
import io.shirase.claim.Outlook;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What comes of it: what is missing, the months, and the arithmetic as the engine has it. */
final class ResultPage extends InterruptionPage {

    /** @param path of the steps, without the step */
    ResultPage(InterruptionWork work, Optional<Claim.Interruption> facts, UUID policyId, Claims claims, String path) {
        missing(work, path);
        if (!work.affected().isEmpty() && work.missingMonths().isEmpty()) {
            add(new Panel(words().of("claim.ui.interruption.months"), new MonthTable(work)));
        }
        facts.ifPresent(known -> add(arithmetic(known, policyId, claims)));
    }

    private void missing(InterruptionWork work, String path) {
        UnorderedList list = new UnorderedList();
        work.gaps()
                .forEach(gap -> list.add(new ListItem(Links.to(
                        path + "/" + InterruptionStep.of(gap).code(),
                        words().of("claim.interruption.gap." + gap.name().toLowerCase(java.util.Locale.ROOT))))));
        work.wanted().stream()
                .filter(proof -> !work.proofs().contains(proof))
                .forEach(proof -> list.add(new ListItem(Links.to(
                        path + "/" + InterruptionStep.PAPERS.code(),
                        words().of("claim.interruption.gap.paper", words().of("claim.proof", proof))))));
        if (list.getComponentCount() > 0) {
            boolean open = !work.gaps().isEmpty();
            add(new Note(
                    open ? Tone.WARN : Tone.NEUTRAL,
                    new Paragraph(words().of(open ? "claim.interruption.gaps" : "claim.interruption.papers-missing")),
                    list));
        }
    }

    private static Div arithmetic(Claim.Interruption facts, UUID policyId, Claims claims) {
        List<Claim.Interruption> all = new ArrayList<>();
        Outlook claim = claims.asIf(policyId, saved -> {
            saved.interruptions().stream()
                    .filter(other -> !other.id().equals(facts.id()))
                    .forEach(all::add);
            all.add(facts);
            return saved.withInterruptions(all);
        });
        return new Arithmetic(claim, facts);
    }

    @Override
    void into(InterruptionWork.Edit work) {
        // Nothing is asked here.
    }
}
