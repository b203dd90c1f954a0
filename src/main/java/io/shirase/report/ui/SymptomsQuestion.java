package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Symptom;
import io.shirase.part.Choices;
import io.shirase.part.LongText;
import io.shirase.part.Note;
import io.shirase.part.Picture;
import io.shirase.part.Tone;
import io.shirase.report.Answers;
import io.shirase.report.KindProposal;
import io.shirase.report.ReportStep;
import java.util.List;

/** What do you see? Pictures with words; from them the kind of incident is proposed in plain words. */
final class SymptomsQuestion extends Question {

    private final ComboBox<IncidentKind> kind = new ComboBox<>(words().of("report.ui.symptoms.kind.change"));
    private final Div proposal = new Div();

    SymptomsQuestion(Answers answers, Save save) {
        super(ReportStep.SYMPTOMS, save);
        CheckboxGroup<Symptom> symptoms =
                Choices.many("", List.of(Symptom.values()), symptom -> words().of("incident.ui.symptom", symptom));
        symptoms.setAriaLabel(Steps.question(ReportStep.SYMPTOMS));
        symptoms.addClassName("picture-choices");
        symptoms.setRenderer(new ComponentRenderer<>(SymptomsQuestion::card));
        symptoms.setValue(answers.particulars().symptoms());
        symptoms.addValueChangeListener(event -> choose(symptoms));

        kind.setItems(IncidentKind.values());
        kind.setItemLabelGenerator(item -> words().of("vocabulary.kind", item));
        kind.setWidthFull();
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                answer(kind, now -> now.withKind(event.getValue()));
            }
        });

        LongText words = new LongText(words().of("report.ui.symptoms.words"), 4000);
        words.setValue(answers.particulars().description());
        words.addValueChangeListener(event -> answer(words, now -> now.withDescription(event.getValue())));

        add(hint("report.ui.symptoms.hint"), symptoms, proposal, words);
        propose(answers);
    }

    private static Component card(Symptom symptom) {
        Span words = new Span(words().of("incident.ui.symptom", symptom));
        words.addClassName("choice-words");
        Span hint = new Span(words().of("incident.ui.symptom." + symptom.code() + ".hint"));
        hint.addClassName("choice-hint");
        Div card = new Div(new Picture(symptom.code()), new Div(words, hint));
        card.addClassName("choice-card");
        return card;
    }

    private void choose(CheckboxGroup<Symptom> symptoms) {
        answer(symptoms, now -> {
            Answers changed = now.withSymptoms(symptoms.getValue());
            propose(changed);
            return changed;
        });
    }

    private void propose(Answers answers) {
        proposal.removeAll();
        if (!answers.particulars().symptoms().isEmpty() || answers.kind() != null) {
            kind.setValue(answers.proposedKind());
            Paragraph why = new Paragraph(words().of("report.ui.symptoms.kind"));
            if (answers.kind() == null) {
                KindProposal.decisive(answers.particulars().symptoms())
                        .ifPresent(symptom -> why.add(" " + words().of("report.ui.why", symptom)));
            }
            proposal.add(new Note(Tone.ACTIVE, why, kind, new Paragraph(words().of("report.ui.symptoms.kind.later"))));
        }
    }
}
