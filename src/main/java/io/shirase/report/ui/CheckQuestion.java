package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.shirase.incident.Fact;
import io.shirase.incident.Facts;
import io.shirase.incident.Particulars;
import io.shirase.incident.ui.FactList;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import java.util.List;

/** Everything answered, each with the way back to where it is changed. */
final class CheckQuestion extends Question {

    /** @param about whose report it is */
    CheckQuestion(Way way, Answers answers, Save save, Component about) {
        super(ReportStep.CHECK, save);
        add(hint(way.equals(Way.OUTSIDE) ? "report.outside.check" : "report.ui.check.hint"));
        if (answers.discovery().on() == null || answers.discovery().time() == null) {
            add(new Note(Tone.WAITING, words().of("report.ui.check.missing")));
        }
        add(about);
        for (ReportStep asked : ReportStep.values()) {
            if (!asked.facts().isEmpty()) {
                add(part(Steps.label(asked), way.to(asked), facts(answers, asked)));
            }
        }
    }

    private static FactList facts(Answers answers, ReportStep step) {
        Facts facts = answers.facts();
        Particulars particulars = answers.particulars();
        List<Fact> shown = Fact.of(facts, particulars).stream()
                .filter(step.facts()::contains)
                .toList();
        return new FactList(shown, facts, particulars);
    }

    /** One part of the report, with the way to where it is changed. */
    static Section part(String title, String path, Component content) {
        Anchor change = Links.to(path, words().of("report.ui.check.change"));
        change.setAriaLabel(words().of("report.ui.check.change") + ": " + title);
        Div head = new Div(new H2(title), change);
        head.addClassName("check-head");
        Section part = new Section(head, content);
        part.addClassName("check-part");
        return part;
    }
}
