package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.shirase.incident.Answers;
import io.shirase.incident.ReportDraft;
import io.shirase.incident.ReportStep;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Tone;

/** Everything answered, each with the way back to where it is changed. */
final class CheckQuestion extends Question {

    /** @param policy what the chosen policy is called; empty while none is chosen */
    CheckQuestion(ReportDraft draft, Save save, String policy) {
        super(ReportStep.CHECK, save);
        Answers answers = draft.answers();
        add(hint("incident.ui.report.check.hint"));
        if (answers.discovery().on() == null || answers.discovery().time() == null) {
            add(new Note(Tone.WAITING, words().of("incident.ui.report.check.missing")));
        }
        DefinitionList policyFact = new DefinitionList();
        policyFact.add(
                words().of("incident.ui.report.policy"),
                policy.isEmpty() ? words().of("incident.ui.report.policy.unknown") : policy);
        add(policyFact);
        part(draft, ReportStep.SYMPTOMS, new AnswerList().symptoms(answers));
        part(draft, ReportStep.DISCOVERY, new AnswerList().discovery(answers));
        part(draft, ReportStep.NOTICE, new AnswerList().notice(answers));
        part(draft, ReportStep.AFFECTED, new AnswerList().affected(answers));
        part(draft, ReportStep.ORDERS, new AnswerList().orders(answers));
        part(draft, ReportStep.TOLD, new AnswerList().told(answers));
    }

    private void part(ReportDraft draft, ReportStep step, AnswerList answers) {
        Anchor change = Links.to(Steps.path(draft.id(), step), words().of("incident.ui.report.check.change"));
        change.setAriaLabel(words().of("incident.ui.report.check.change") + ": " + Steps.label(step));
        Div head = new Div(new H2(Steps.label(step)), change);
        head.addClassName("check-head");
        Section part = new Section(head, answers);
        part.addClassName("check-part");
        add(part);
    }
}
