package io.shirase.incident;

import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import java.util.Arrays;
import java.util.List;

/** Finds out what an incident lacks. */
public final class NextSteps {

    private NextSteps() {}

    /** What these facts, and what is told beside them, still lack. */
    public static List<NextStep> of(Facts facts, Particulars particulars) {
        return Arrays.stream(NextStep.values())
                .filter(step -> isMissing(step, facts, particulars))
                .toList();
    }

    private static boolean isMissing(NextStep step, Facts facts, Particulars particulars) {
        return switch (step) {
            case DISCOVERY_DAY -> !facts.discovery().isKnown();
            case DISCOVERY_TIME ->
                facts.discovery().isKnown() && facts.discovery().time() == null;
            case NOTICE_FROM -> facts.isNoticeUnknown();
            case AFFECTED -> particulars.affected().dataKinds().isEmpty();
            case ORDERS -> particulars.orders().any() == null;
            case ORDER_TIME ->
                Boolean.TRUE.equals(particulars.orders().any())
                        && particulars.orders().at().exact().isEmpty();
            case SUDDEN_EVENT -> facts.kind() == IncidentKind.SUSPECTED_ATTACK && facts.suddenEvent() == null;
            case OUTCOME ->
                facts.kind() == IncidentKind.SUSPECTED_ATTACK
                        && (facts.outcome() == null || facts.outcome() == SuspicionOutcome.PENDING);
        };
    }
}
