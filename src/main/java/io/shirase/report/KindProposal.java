package io.shirase.report;

import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Symptom;
import java.util.Set;

/** What kind of incident it is probably, judged by what a layperson sees. A handler may correct it. */
final class KindProposal {

    private KindProposal() {}

    /**
     * What proves an attack goes before what means a leak, and that before what only raises a suspicion. Nothing seen is
     * a suspicion as well: it keeps every right open.
     */
    static IncidentKind from(Set<Symptom> symptoms) {
        if (symptoms.contains(Symptom.RANSOM_NOTE) || symptoms.contains(Symptom.WEBSITE_CHANGED)) {
            return IncidentKind.CYBER_ATTACK;
        }
        if (symptoms.contains(Symptom.LOST_BAG)) {
            return IncidentKind.LEAK;
        }
        return IncidentKind.SUSPECTED_ATTACK;
    }
}
