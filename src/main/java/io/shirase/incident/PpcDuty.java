package io.shirase.incident;

import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import java.util.Collections;
import java.util.Set;

/** Who must report to the Personal Information Protection Commission (個人情報保護法26条, 施行規則7条). */
final class PpcDuty {

    /** More persons than this are a ground by themselves (施行規則7条4号). */
    private static final int PEOPLE = 1000;

    /** One person is enough (施行規則7条1号, 2号). */
    private static final Set<DataKind> GRAVE = Set.of(DataKind.SENSITIVE, DataKind.CARD_NUMBERS, DataKind.CREDENTIALS);

    private PpcDuty() {}

    static boolean exists(Facts facts, Affected affected) {
        int people = affected.people() == null ? 0 : affected.people();
        boolean personal = facts.data() == LeakedData.PERSONAL
                && (people > 0 || affected.dataKinds().stream().anyMatch(DataKind::isPersonal));
        boolean grave = people > PEOPLE || !Collections.disjoint(affected.dataKinds(), GRAVE);
        return personal && (grave || mayBeWilful(facts));
    }

    /** What is done with a wrongful purpose, or may have been (施行規則7条3号). */
    private static boolean mayBeWilful(Facts facts) {
        return facts.kind() == IncidentKind.CYBER_ATTACK
                || (facts.kind() == IncidentKind.SUSPECTED_ATTACK && facts.outcome() != SuspicionOutcome.NO_ATTACK);
    }
}
