package io.shirase.incident;

import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import java.util.Arrays;
import java.util.List;

/** Finds out what an incident lacks. */
public final class NextSteps {

    private NextSteps() {}

    /** What these facts, and the answers of the report, still lack. */
    public static List<NextStep> of(Facts facts, Answers answers) {
        return Arrays.stream(NextStep.values())
                .filter(step -> isMissing(step, facts, answers))
                .toList();
    }

    private static boolean isMissing(NextStep step, Facts facts, Answers answers) {
        return switch (step) {
            case DISCOVERY_DAY -> facts.discoveredOn() == null;
            case DISCOVERY_TIME -> facts.discoveredOn() != null && facts.discoveredTime() == null;
            case NOTICE_FROM -> facts.noticeFrom() == null && !facts.externalNotice();
            case ORDER_TIME ->
                Boolean.TRUE.equals(answers.orders().any()) && answers.orders().at() == null;
            case PPC_REPORT -> PpcDuty.exists(facts, answers.affected()) && !answers.hasTold(Told.Whom.PPC);
            case SUDDEN_EVENT -> facts.kind() == IncidentKind.SUSPECTED_ATTACK && facts.suddenEvent() == null;
            case OUTCOME ->
                facts.kind() == IncidentKind.SUSPECTED_ATTACK
                        && (facts.outcome() == null || facts.outcome() == SuspicionOutcome.PENDING);
        };
    }
}
