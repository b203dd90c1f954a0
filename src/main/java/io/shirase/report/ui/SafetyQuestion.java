package io.shirase.report.ui;

import com.vaadin.flow.component.Component;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;

/** Is it still going on? And what to do at once. */
final class SafetyQuestion extends Question {

    SafetyQuestion(Answers answers, Save save, Component aid) {
        super(ReportStep.SAFETY, save);
        var ongoing = StepChoices.yesNo(
                ReportStep.SAFETY, answers.particulars().safety().ongoing(), answers);
        ongoing.addValueChangeListener(
                event -> answer(ongoing, now -> now.withOngoing(event.getValue().toBoolean())));
        add(ongoing, aid);
    }
}
