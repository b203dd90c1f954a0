package io.shirase.report;

import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Symptom;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kind of incident it is probably, judged by what a layperson sees. A handler may correct it. */
public final class KindProposal {

    /** What proves an attack goes before what means a leak, and that before what only raises a suspicion. */
    private static final List<Symptom> TELLING = List.of(
            Symptom.RANSOM_NOTE,
            Symptom.WEBSITE_CHANGED,
            Symptom.LOST_BAG,
            Symptom.MONEY_OR_CARDS,
            Symptom.STRANGE_MAIL,
            Symptom.WARNING_FROM_OUTSIDE,
            Symptom.SLOW_SYSTEM,
            Symptom.OTHER);

    private KindProposal() {}

    /** Nothing seen is a suspicion as well: it keeps every right open. */
    static IncidentKind from(Set<Symptom> symptoms) {
        return decisive(symptoms).map(KindProposal::of).orElse(IncidentKind.SUSPECTED_ATTACK);
    }

    /** Of what is seen, what decides; empty where nothing is seen. */
    public static Optional<Symptom> decisive(Set<Symptom> symptoms) {
        return TELLING.stream().filter(symptoms::contains).findFirst();
    }

    private static IncidentKind of(Symptom symptom) {
        return switch (symptom) {
            case RANSOM_NOTE, WEBSITE_CHANGED -> IncidentKind.CYBER_ATTACK;
            case LOST_BAG, MONEY_OR_CARDS -> IncidentKind.LEAK;
            case STRANGE_MAIL, WARNING_FROM_OUTSIDE, SLOW_SYSTEM, OTHER -> IncidentKind.SUSPECTED_ATTACK;
        };
    }
}
