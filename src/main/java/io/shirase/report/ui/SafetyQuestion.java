package io.shirase.report.ui;

import io.shirase.incident.ui.FirstAid;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;

/** Is it still going on? And what to do at once. */
final class SafetyQuestion extends Question {

    SafetyQuestion(Answers answers, Save save, FirstAid aid) {
        super(ReportStep.SAFETY, save);
        var ongoing = StepChoices.yesNo(
                ReportStep.SAFETY, answers.particulars().safety().ongoing(), answers);
        ongoing.addValueChangeListener(
                event -> answer(ongoing, now -> now.withOngoing(event.getValue().toBoolean())));
        add(ongoing, aid);
    }
}
