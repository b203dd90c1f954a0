package io.shirase.duty;

import io.shirase.assessment.Cause;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Facts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an incident must be reported to the Personal Information Protection Commission (個人情報保護法26条1項,
 * 施行規則7条). Whatever is not known stays unknown.
 *
 * @param grounds why, as far as the facts say
 * @param missing what would have to be known
 */
record CommissionRule(Standing standing, Set<Ground> grounds, Set<Missing> missing) {

    /** More persons than this are a ground by themselves (施行規則7条4号); this many are not. */
    private static final int MANY = 1000;

    /** Since then reporting is a duty; before, it was asked for only. */
    private static final LocalDate IN_FORCE = LocalDate.of(2022, 4, 1);

    CommissionRule {
        grounds = Set.copyOf(grounds);
        missing = Set.copyOf(missing);
    }

    static CommissionRule of(Facts facts, Affected affected) {
        LocalDate known = facts.discovery().on();
        Boolean personal = personal(facts, affected);
        if (Boolean.FALSE.equals(personal) || (known != null && known.isBefore(IN_FORCE))) {
            return new CommissionRule(Standing.NOT_DUE, Set.of(), Set.of());
        }
        EnumSet<Ground> grounds = grounds(facts, affected);
        EnumSet<Missing> missing = EnumSet.noneOf(Missing.class);
        if (personal == null) {
            missing.add(Missing.PERSONAL_DATA);
        } else if (grounds.isEmpty()) {
            missing.addAll(undecided(facts, affected));
        }
        Standing standing = !missing.isEmpty() ? Standing.UNKNOWN : grounds.isEmpty() ? Standing.NOT_DUE : Standing.DUE;
        return new CommissionRule(standing, grounds, missing);
    }

    /** Whether data of persons is affected, or may be; null where nobody has said. */
    private static @Nullable Boolean personal(Facts facts, Affected affected) {
        Set<DataKind> kinds = affected.dataKinds();
        Integer people = affected.people();
        if (facts.data() == LeakedData.CORPORATE
                || (!kinds.isEmpty() && kinds.stream().noneMatch(DataKind::isPersonal))
                || (people != null && people == 0)) {
            return false;
        }
        return (people != null || !kinds.isEmpty()) ? true : null;
    }

    private static EnumSet<Ground> grounds(Facts facts, Affected affected) {
        EnumSet<Ground> grounds = EnumSet.noneOf(Ground.class);
        Set<DataKind> kinds = affected.dataKinds();
        if (kinds.contains(DataKind.SENSITIVE)) {
            grounds.add(Ground.SENSITIVE);
        }
        if (kinds.contains(DataKind.CARD_NUMBERS) || kinds.contains(DataKind.CREDENTIALS)) {
            grounds.add(Ground.FINANCIAL);
        }
        if (kinds.contains(DataKind.MY_NUMBER)) {
            grounds.add(Ground.MY_NUMBER);
        }
        if (affected.people() != null && affected.people() > MANY) {
            grounds.add(Ground.MANY);
        }
        if (Boolean.TRUE.equals(wrongful(facts))) {
            grounds.add(Ground.WRONGFUL);
        }
        return grounds;
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

    private static Set<Missing> undecided(Facts facts, Affected affected) {
        EnumSet<Missing> missing = EnumSet.noneOf(Missing.class);
        if (affected.people() == null) {
            missing.add(Missing.PEOPLE);
        }
        if (affected.dataKinds().isEmpty()) {
            missing.add(Missing.DATA_KINDS);
        }
        if (wrongful(facts) == null) {
            missing.add(Missing.WRONGFUL);
        }
        return missing;
    }
}
