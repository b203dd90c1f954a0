package io.shirase.assessment;

import io.shirase.money.Yen;
import io.shirase.product.Clause;
import io.shirase.product.OtherReading;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can still become of a claim.
 *
 * @param now the assessment as the facts stand
 * @param suspicion what becomes of it once the open suspicions are settled; null where none is open
 * @param readings what becomes of it where an ambiguous wording is read the other way; only those that change a yen
 */
public record Futures(Assessment now, @Nullable Suspicion suspicion, List<OtherReadingOf> readings) {

    /**
     * Both ways that the open suspicions can turn out.
     *
     * @param incidents the ids of the incidents whose suspicion is open
     */
    public record Suspicion(List<String> incidents, Assessment asIfAttack, Assessment asIfNoAttack) {

        /** The lower of the two payments. */
        public Yen least() {
            return asIfAttack.payable().min(asIfNoAttack.payable());
        }

        /** The higher of the two payments. */
        public Yen most() {
            return least().equals(asIfAttack.payable()) ? asIfNoAttack.payable() : asIfAttack.payable();
        }
    }

    /**
     * An ambiguity read the other way.
     *
     * @param clause with its reading
     * @param difference whole yen that the other reading pays more; negative where it pays less
     */
    public record OtherReadingOf(Clause clause, Assessment otherwise, long difference) {}

    /** The futures of a claim. */
    public static Futures of(Product product, Claim claim) {
        Assessment now = Assessor.assess(product, claim);
        return new Futures(now, suspicion(product, claim).orElse(null), readings(product, claim, now));
    }

    /**
     * What becomes of a claim where an ambiguous wording is read the other way; only what changes a yen of a line.
     *
     * @param now the assessment of the claim
     */
    public static List<OtherReadingOf> readings(Product product, Claim claim, Assessment now) {
        List<OtherReadingOf> readings = new ArrayList<>();
        for (Clause clause : OtherReading.of(product)) {
            Assessment otherwise = Assessor.assessOnce(OtherReading.apply(product, clause), otherwise(claim, clause));
            if (!payments(otherwise).equals(payments(now))) {
                long difference = otherwise.payable().amount() - now.payable().amount();
                readings.add(new OtherReadingOf(clause, otherwise, difference));
            }
        }
        return List.copyOf(readings);
    }

    /** The claim with what was amended read the other way as well. */
    private static Claim otherwise(Claim claim, Clause clause) {
        List<Claim.Amendment> amendments = claim.amendments().stream()
                .map(amendment -> new Claim.Amendment(
                        amendment.from(),
                        OtherReading.of(amendment.product()).stream()
                                .filter(own -> own.id().equals(clause.id()))
                                .findFirst()
                                .map(own -> OtherReading.apply(amendment.product(), own))
                                .orElse(amendment.product()),
                        amendment.plan(),
                        amendment.terms(),
                        amendment.riders()))
                .toList();
        return new Claim(claim.policy(), claim.incidents(), claim.expenses(), claim.interruptions(), amendments);
    }

    private static List<Yen> payments(Assessment assessment) {
        return assessment.lines().stream().map(Assessment.Line::payable).toList();
    }

    /** Both ways that the open suspicions of a claim can turn out; empty where none is open. */
    public static Optional<Suspicion> suspicion(Product product, Claim claim) {
        List<String> open = claim.incidents().stream()
                .filter(Futures::isOpen)
                .map(Claim.Incident::id)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Suspicion(
                open,
                Assessor.assess(product, settled(claim, SuspicionOutcome.ATTACK)),
                Assessor.assess(product, settled(claim, SuspicionOutcome.NO_ATTACK))));
    }

    private static boolean isOpen(Claim.Incident incident) {
        return incident.kind() == IncidentKind.SUSPECTED_ATTACK
                && (incident.outcome() == null || incident.outcome() == SuspicionOutcome.PENDING);
    }

    private static Claim settled(Claim claim, SuspicionOutcome outcome) {
        List<Claim.Incident> incidents = claim.incidents().stream()
                .map(incident -> isOpen(incident) ? incident.withOutcome(outcome) : incident)
                .toList();
        return claim.withIncidents(incidents);
    }
}
