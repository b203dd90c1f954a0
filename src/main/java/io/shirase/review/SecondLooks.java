package io.shirase.review;

import io.shirase.assessment.Reason;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.money.Yen;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, of one incident, which decisions need a second look although the money would not ask for one.
 *
 * @param outlook as it stands before anything is entered; null where nothing is decided
 * @param correctedAt when a day or a time of the incident was last corrected; null if never
 * @param rules how many decisions of a hundred chance chooses, and from which part of one's authority on it is looked at
 */
record SecondLooks(@Nullable Outlook outlook, @Nullable Instant correctedAt, Rules rules) {

    /** The denials that no fact about the incident's course can turn: what the product does not insure at all. */
    private static final Set<Reason> EXCLUSIONS = EnumSet.of(
            Reason.PLAN_EXCLUDES,
            Reason.RIDER_EXCLUDES,
            Reason.INCIDENT_NOT_PAYABLE,
            Reason.RANSOM,
            Reason.OWN_GOODS,
            Reason.REGULAR_FEE,
            Reason.PORTABLE_DEVICE,
            Reason.NOT_IN_DEFINITION,
            Reason.FINE,
            Reason.RECURRENCE_CONSULTING,
            Reason.CASH);

    private static final RandomGenerator CHANCE = new SecureRandom();

    private static final int HUNDRED = 100;

    /**
     * @param samplePercent how many of a hundred decisions that let money go chance chooses; 0 for none
     * @param nearLimitPercent from how many percent of one's authority on it is looked at by rule; 0 for never
     */
    record Rules(int samplePercent, int nearLimitPercent) {}

    static final SecondLooks NONE = new SecondLooks(null, null, new Rules(0, 0));

    /** A seed for this decision, which is kept with it; null where chance chooses nothing. */
    @Nullable
    Long seed(@Nullable Yen after) {
        return after == null || after.isZero() || rules.samplePercent() == 0 ? null : CHANCE.nextLong();
    }

    /** Whether chance chooses a decision with this seed. */
    static boolean isChosen(long seed, int samplePercent) {
        return new Random(seed).nextInt(HUNDRED) < samplePercent;
    }

    /**
     * @param after whole yen that the line is accepted with; null for what settles nothing
     * @param limit up to which the person decides alone
     */
    Set<SecondLook> of(Decide wanted, LineStanding standing, @Nullable Yen after, @Nullable Long seed, Yen limit) {
        Set<SecondLook> looks = EnumSet.noneOf(SecondLook.class);
        if (after == null) {
            return looks;
        }
        if (isByExclusion(wanted)) {
            looks.add(SecondLook.EXCLUSION);
        }
        if (isByReading(wanted, standing)) {
            looks.add(SecondLook.AMBIGUOUS);
        }
        if (!after.isZero()) {
            if (isCorrectedSinceDenied(standing)) {
                looks.add(SecondLook.CORRECTED);
            }
            if (rules.nearLimitPercent() > 0 && after.amount() * HUNDRED >= limit.amount() * rules.nearLimitPercent()) {
                looks.add(SecondLook.NEAR_LIMIT);
            }
            boolean before = standing.entries().stream()
                    .anyMatch(entry -> entry.lineVersion() == standing.line().version()
                            && entry.secondLooks().contains(SecondLook.SAMPLE));
            if (before || (seed != null && isChosen(seed, rules.samplePercent()))) {
                looks.add(SecondLook.SAMPLE);
            }
        }
        return looks;
    }

    private static boolean isByExclusion(Decide wanted) {
        Reason reason = wanted.reason();
        return wanted.exclusion() != null
                || (wanted.kind() == DecisionKind.DENY && reason != null && EXCLUSIONS.contains(reason));
    }

    /** Whether the engine leaves the wording to a person, or the person reads it the other way. */
    private boolean isByReading(Decide wanted, LineStanding standing) {
        return wanted.reason() == Reason.AMBIGUOUS_WORDING
                || result(standing)
                        .filter(line -> line.reasons().contains(Reason.AMBIGUOUS_WORDING))
                        .isPresent();
    }

    private Optional<io.shirase.assessment.Assessment.Line> result(LineStanding standing) {
        return Optional.ofNullable(outlook)
                .flatMap(known -> known.line(standing.line().id()))
                .map(LineOutlook::result);
    }

    private boolean isCorrectedSinceDenied(LineStanding standing) {
        return standing.effective().stream()
                .filter(entry -> entry.kind() == DecisionKind.DENY)
                .anyMatch(denied -> denied.lineVersion() != standing.line().version()
                        || (correctedAt != null && correctedAt.isAfter(denied.at())));
    }
}
