package io.shirase.incident.ui;

import io.shirase.incident.Answers;
import io.shirase.incident.ReportStep;

/** Is it still going on? And what to do at once. */
final class SafetyQuestion extends Question {

    SafetyQuestion(Answers answers, Save save, String hotline) {
        super(ReportStep.SAFETY, save);
        var ongoing = YesNo.choices(ReportStep.SAFETY, answers.safety().ongoing(), answers);
        ongoing.addValueChangeListener(event -> answer(
                ongoing,
                now -> now.withSafety(new Answers.Safety(
                        now.safety().danger(), event.getValue().toBoolean()))));
        add(ongoing, new FirstAid(hotline));
    }
}
