package io.shirase.directory;

import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.incident.DataKind;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.language.Coded;
import java.util.Set;

/** What an incident may bring with it, and what a step of the plan may depend on. */
public enum Circumstance implements Coded {
    /** It was an attack, or may have been one. */
    ATTACK("attack"),
    /** Nobody knows yet whether it was an attack. */
    SUSPICION("suspicion"),
    /** Data about persons is out, or may be. */
    LEAK("leak"),
    CARDS("cards"),
    /** Somebody asks for damages. */
    CLAIMED("claimed"),
    RUMOUR("rumour"),
    REGULATOR("regulator");

    private final String code;

    Circumstance(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    Need need(Incident incident) {
        Facts facts = incident.facts();
        return switch (this) {
            case ATTACK -> Need.of(facts.isOfAttack());
            case SUSPICION ->
                Need.of(facts.kind() == IncidentKind.SUSPECTED_ATTACK
                        && (facts.outcome() == null || facts.outcome() == SuspicionOutcome.PENDING));
            case LEAK -> leak(incident);
            case CARDS -> cards(incident);
            case CLAIMED -> Need.of(facts.firstClaimAt() != null || facts.kind() == IncidentKind.THIRD_PARTY_LOSS);
            case RUMOUR -> Need.of(facts.kind() == IncidentKind.ONLINE_RUMOUR);
            case REGULATOR -> Need.of(facts.kind() == IncidentKind.REGULATORY_ACTION);
        };
    }

    private static Need leak(Incident incident) {
        Facts facts = incident.facts();
        Set<DataKind> kinds = incident.particulars().affected().dataKinds();
        if (facts.kind() == IncidentKind.LEAK
                || Boolean.TRUE.equals(facts.personalDataLeaked())
                || kinds.stream().anyMatch(DataKind::isPersonal)) {
            return Need.NEEDED;
        }
        boolean ruledOut = Boolean.FALSE.equals(facts.personalDataLeaked()) || !kinds.isEmpty();
        return facts.isOfAttack() && !ruledOut ? Need.UNKNOWN : Need.NOT_NEEDED;
    }

    private static Need cards(Incident incident) {
        Set<DataKind> kinds = incident.particulars().affected().dataKinds();
        if (kinds.contains(DataKind.CARD_NUMBERS)) {
            return Need.NEEDED;
        }
        return kinds.isEmpty() && leak(incident) != Need.NOT_NEEDED ? Need.UNKNOWN : Need.NOT_NEEDED;
    }
}
