package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.shirase.assessment.Claim;
import io.shirase.claim.ClaimPreview;
import io.shirase.money.Yen;
import io.shirase.part.Amount;
import io.shirase.part.DefinitionList;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.Tone;
import java.util.List;

/** What a claim file would make: its policy, its incidents, and its lines in numbers. */
final class ClaimPreviewPanel extends Composite<Div> {

    private static final int SHOWN = 50;

    ClaimPreviewPanel(ClaimPreview preview) {
        Claim.Policy policy = preview.claim().policy();
        Panel panel = new Panel(words().of("claim.file.preview"));
        preview.problems()
                .forEach(problem -> panel.add(
                        new Note(Tone.BAD, words().of("claim.file.problem"), problem.text(words().locale()))));
        panel.add(policy(preview, policy));
        if (!preview.claim().incidents().isEmpty()) {
            panel.add(new H3(words().of("claim.file.incidents")), incidents(preview.claim()));
        }
        getContent().add(panel);
    }

    private static DefinitionList policy(ClaimPreview preview, Claim.Policy policy) {
        Claim claim = preview.claim();
        DefinitionList facts = new DefinitionList()
                .add(
                        words().of("claim.file.product"),
                        words().of(preview.product().name()))
                .add(words().of("claim.file.certificate-number"), String.valueOf(policy.certificateNumber()))
                .add(
                        words().of("claim.file.period"),
                        words().of(
                                        "policy.ui.period.range",
                                        words().formats().time(policy.periodStart()),
                                        words().formats().time(policy.periodEnd())))
                .add(
                        words().of("policy.ui.term.policyLimit"),
                        Amount.of(policy.terms().policyLimit()))
                .add(
                        words().of("claim.file.lines"),
                        words().of(
                                        "claim.file.lines.sum",
                                        words().formats()
                                                .number(claim.expenses().size()),
                                        words().formats().yen(sum(claim.expenses()))))
                .add(
                        words().of("claim.file.interruptions"),
                        words().formats().number(claim.interruptions().size()));
        if (!preview.overrides().isEmpty()) {
            facts.add(
                    words().of("claim.file.figures"),
                    words().formats().number(preview.overrides().figures().size()));
        }
        return facts;
    }

    /** Beyond what can be carried, the most that can. */
    private static Yen sum(List<Claim.Expense> lines) {
        long sum = 0;
        for (Claim.Expense line : lines) {
            sum = Math.min(Yen.MAX_AMOUNT, sum + line.amount().amount());
        }
        return Yen.of(sum);
    }

    private static Div incidents(Claim claim) {
        Rows<Claim.Incident> rows = new Rows<Claim.Incident>(words().of("claim.file.incidents"))
                .text(words().of("claim.file.incident.id"), Claim.Incident::id)
                .text(
                        words().of("claim.file.incident.kind"),
                        incident -> words().of("vocabulary.kind", incident.kind()))
                .text(
                        words().of("claim.file.incident.discovered"),
                        incident -> words().formats().time(incident.discoveredAt()));
        rows.show(claim.incidents().stream().limit(SHOWN).toList());
        int more = claim.incidents().size() - SHOWN;
        return more > 0 ? new Div(rows, new Note(Tone.NEUTRAL, words().of("claim.file.incidents.more", more))) : rows;
    }
}
