package io.shirase.duty;

import io.shirase.assessment.Cause;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.duty.Obligation.GroundRule;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Facts;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a duty applies, as far as the facts say (of a breach: 個人情報保護法26条1項, 施行規則7条). Whatever is not known stays
 * unknown.
 *
 * @param grounds why
 * @param missing what would have to be known
 */
record Finding(Standing standing, Set<Ground> grounds, Set<Missing> missing) {

    private static final Finding DUE = new Finding(Standing.DUE, Set.of(), Set.of());
    private static final Finding NOT_DUE = new Finding(Standing.NOT_DUE, Set.of(), Set.of());

    Finding {
        grounds = Set.copyOf(grounds);
        missing = Set.copyOf(missing);
    }

    static Finding of(Obligation duty, Facts facts, Affected affected) {
        if (!duty.isInForce(facts.discovery().on())) {
            return NOT_DUE;
        }
        return switch (duty.applies()) {
            case ALWAYS -> DUE;
            case SAID -> NOT_DUE;
            case ATTACK -> attack(facts);
            case BREACH -> breach(duty, facts, affected);
        };
    }

    private static Finding attack(Facts facts) {
        Boolean wrongful = wrongful(facts);
        return wrongful == null
                ? new Finding(Standing.UNKNOWN, Set.of(), Set.of(Missing.ATTACK))
                : wrongful ? DUE : NOT_DUE;
    }

    private static Finding breach(Obligation duty, Facts facts, Affected affected) {
        Boolean concerned = concerned(duty.concerns(), facts, affected);
        if (Boolean.FALSE.equals(concerned)) {
            return NOT_DUE;
        }
        EnumSet<Ground> grounds = EnumSet.noneOf(Ground.class);
        EnumSet<Missing> missing = EnumSet.noneOf(Missing.class);
        for (GroundRule rule : duty.grounds()) {
            Boolean met = isMet(rule, facts, affected);
            if (Boolean.TRUE.equals(met)) {
                grounds.add(rule.ground());
            } else if (met == null) {
                missing.add(missing(rule));
            }
        }
        if (concerned == null) {
            missing.clear();
            missing.add(duty.concerns().isEmpty() ? Missing.PERSONAL_DATA : Missing.DATA_KINDS);
        } else if (!grounds.isEmpty()) {
            missing.clear();
        }
        Standing standing = !missing.isEmpty() ? Standing.UNKNOWN : grounds.isEmpty() ? Standing.NOT_DUE : Standing.DUE;
        return new Finding(standing, grounds, missing);
    }

    /** Whether data of the kinds that it is about is affected, or may be; null where nobody has said. */
    private static @Nullable Boolean concerned(Set<DataKind> concerns, Facts facts, Affected affected) {
        Set<DataKind> kinds = affected.dataKinds();
        Integer people = affected.people();
        if (facts.data() == LeakedData.CORPORATE
                || (!kinds.isEmpty() && kinds.stream().noneMatch(DataKind::isPersonal))
                || (people != null && people == 0)) {
            return false;
        }
        if (!concerns.isEmpty()) {
            return kinds.isEmpty() ? null : Boolean.valueOf(meet(kinds, concerns));
        }
        return (people != null || !kinds.isEmpty()) ? true : null;
    }

    /** Null while that is not known. */
    private static @Nullable Boolean isMet(GroundRule rule, Facts facts, Affected affected) {
        return switch (rule.ground()) {
            case SENSITIVE, FINANCIAL ->
                affected.dataKinds().isEmpty() ? null : Boolean.valueOf(meet(affected.dataKinds(), rule.data()));
            case MANY -> {
                Integer people = affected.people();
                yield (people == null || rule.over() == null) ? null : Boolean.valueOf(people > rule.over());
            }
            case WRONGFUL -> wrongful(facts);
            case PUBLIC_VIEW -> null;
        };
    }

    private static Missing missing(GroundRule rule) {
        return switch (rule.ground()) {
            case SENSITIVE, FINANCIAL -> Missing.DATA_KINDS;
            case MANY -> Missing.PEOPLE;
            case WRONGFUL -> Missing.WRONGFUL;
            case PUBLIC_VIEW -> Missing.PUBLIC_VIEW;
        };
    }

    /**
     * Whether it was done with a wrongful purpose, or may have been: an attack under whatever kind it is filed, a
     * suspicion that is not refuted, what staff took away. Null where nobody knows whether a thing was lost or stolen.
     */
    private static @Nullable Boolean wrongful(Facts facts) {
        Cause cause = facts.cause();
        boolean attack = facts.kind() == IncidentKind.CYBER_ATTACK
                || facts.outcome() == SuspicionOutcome.ATTACK
                || cause == Cause.CYBER_ATTACK;
        if (attack || cause == Cause.EMPLOYEE_CRIME) {
            return true;
        }
        if (facts.outcome() == SuspicionOutcome.NO_ATTACK) {
            return false;
        }
        if (facts.kind() == IncidentKind.SUSPECTED_ATTACK) {
            return true;
        }
        return (cause == Cause.SYSTEM_ERROR || cause == Cause.NATURAL_DISASTER) ? false : null;
    }

    private static boolean meet(Collection<DataKind> some, Collection<DataKind> others) {
        return !Collections.disjoint(some, others);
    }
}
