package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import io.shirase.incident.NextStep;
import io.shirase.incident.NextSteps;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import java.util.ArrayList;
import java.util.List;

/**
 * What a caller has not said yet.
 *
 * @param label what it is, in few words
 * @param part the id of the part of the page that asks for it
 */
record StillMissing(String label, String part) {

    /** What is asked first: with it, the report can be sent. */
    static List<StillMissing> first(Answers answers) {
        List<StillMissing> missing = new ArrayList<>();
        if (!answers.answers(ReportStep.SYMPTOMS)) {
            missing.add(of("symptoms", CallPart.of(ReportStep.SYMPTOMS)));
        }
        if (!answers.discovery().isKnown()) {
            missing.add(of("discovery-day", CallPart.of(ReportStep.DISCOVERY)));
        }
        return missing;
    }

    /** What can follow when the report has been sent. */
    static List<StillMissing> later(Answers answers) {
        List<StillMissing> missing = new ArrayList<>();
        if (answers.particulars().caller().telephone().isEmpty()) {
            missing.add(of("telephone", CallPart.CALLER));
        }
        if (answers.policyId() == null) {
            missing.add(of("policy", CallPart.POLICY));
        }
        if (!answers.answers(ReportStep.SAFETY)) {
            missing.add(of("safety", CallPart.of(ReportStep.SAFETY)));
        }
        NextSteps.of(answers.facts(), answers.particulars()).stream()
                .filter(step -> !step.isForHandler() && step != NextStep.DISCOVERY_DAY)
                .forEach(step -> missing.add(of(step.code(), CallPart.of(asking(step)))));
        return missing;
    }

    private static ReportStep asking(NextStep step) {
        return switch (step) {
            case DISCOVERY_DAY, DISCOVERY_TIME, NOTICE_FROM -> ReportStep.DISCOVERY;
            case AFFECTED -> ReportStep.AFFECTED;
            case ORDERS, ORDER_TIME -> ReportStep.ORDERS;
            case SUDDEN_EVENT, OUTCOME -> ReportStep.SYMPTOMS;
        };
    }

    private static StillMissing of(String code, String part) {
        return new StillMissing(words().of("report.ui.call.missing." + code), part);
    }
}
