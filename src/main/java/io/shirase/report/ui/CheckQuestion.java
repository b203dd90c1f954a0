package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.shirase.incident.Fact;
import io.shirase.incident.Facts;
import io.shirase.incident.Particulars;
import io.shirase.incident.ui.FactList;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.report.Answers;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import java.util.List;

/** Everything answered, each with the way back to where it is changed. */
final class CheckQuestion extends Question {

    /** @param policy what the chosen policy is called; empty while none is chosen */
    CheckQuestion(ReportDraft draft, Save save, String policy) {
        super(ReportStep.CHECK, save);
        Answers answers = draft.answers();
        add(hint("report.ui.check.hint"));
        if (answers.discovery().on() == null || answers.discovery().time() == null) {
            add(new Note(Tone.WAITING, words().of("report.ui.check.missing")));
        }
        DefinitionList policyFact = new DefinitionList();
        policyFact.add(
                words().of("report.ui.policy"), policy.isEmpty() ? words().of("report.ui.policy.unknown") : policy);
        add(policyFact);
        for (ReportStep asked : ReportStep.values()) {
            if (!asked.facts().isEmpty()) {
                part(draft, asked);
            }
        }
    }

    private void part(ReportDraft draft, ReportStep step) {
        Facts facts = draft.answers().facts();
        Particulars particulars = draft.answers().particulars();
        List<Fact> shown = Fact.of(facts, particulars).stream()
                .filter(step.facts()::contains)
                .toList();
        Anchor change = Links.to(Steps.path(draft.id(), step), words().of("report.ui.check.change"));
        change.setAriaLabel(words().of("report.ui.check.change") + ": " + Steps.label(step));
        Div head = new Div(new H2(Steps.label(step)), change);
        head.addClassName("check-head");
        Section part = new Section(head, new FactList(shown, facts, particulars));
        part.addClassName("check-part");
        add(part);
    }
}
