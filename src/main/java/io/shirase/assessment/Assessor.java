package io.shirase.assessment;

import io.shirase.money.Yen;
import io.shirase.product.Product;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The engine: what a product pays for a claim, and why. A calculation and nothing else: no clock, no database, no
 * language; the same claim has the same assessment everywhere.
 */
public final class Assessor {

    /** Products are few and live long: the rulebooks of the last ones used are kept, found by identity. */
    private static final int KEPT = 32;

    private static final AtomicReference<Rulebook[]> RULEBOOKS = new AtomicReference<>(new Rulebook[0]);

    private Assessor() {}

    /**
     * Assesses the lines in the order of the claim, then the interruptions.
     *
     * @param product as the certificate has it at the beginning of its period
     * @throws IllegalArgumentException if the claim or an amendment is of another product, names an incident that it does not hold, or
     *     lacks a term that the product requires: what {@code ClaimFileReader} refuses
     */
    public static Assessment assess(Product product, Claim claim) {
        return new ClaimRun(rulebook(product), claim, null).assessment();
    }

    /** As {@link #assess}, by a product that will not be asked again. */
    public static Assessment assessOnce(Product product, Claim claim) {
        return new ClaimRun(new Rulebook(product), claim, null).assessment();
    }

    /**
     * Assesses a claim and writes down the way: every rule tried, every step of the arithmetic.
     *
     * @throws IllegalArgumentException as {@link #assess}
     */
    public static Explained explain(Product product, Claim claim) {
        Recorder recorder = new Recorder(product);
        Assessment assessment = new ClaimRun(rulebook(product), claim, recorder).assessment();
        return recorder.explained(claim, assessment);
    }

    /** Whether the product, with this plan and these riders, covers stops of the system at all. */
    public static boolean coversInterruptions(Product product, Claim.Policy policy) {
        return product.interruption() != null
                && InterruptionRun.denyingCheck(
                                product.interruption(), policy, ClaimRun.ridersThatCount(product, policy))
                        == null;
    }

    /**
     * How much each limit of the policy period is in full, whole yen: those of the product that this certificate has,
     * {@code costs} where the product limits them, and {@code policy}.
     */
    public static Map<String, Yen> limits(Product product, Claim.Policy policy) {
        return new Ledger(rulebook(product), policy, ClaimRun.ridersThatCount(product, policy)).full();
    }

    /**
     * When what a line is judged by was in force: the date that must lie in the policy period for it, as its product says.
     * Where that date is not known yet, the discovery.
     */
    public static LocalDateTime judgedAt(Product product, Claim claim, Claim.Expense expense) {
        return new ClaimRun(rulebook(product), claim, null).judgedAt(expense);
    }

    @SuppressWarnings("ReferenceEquality") // comparing whole products would cost more than the assessment
    static Rulebook rulebook(Product product) {
        for (Rulebook rulebook : RULEBOOKS.get()) {
            if (rulebook.product() == product) {
                return rulebook;
            }
        }
        Rulebook made = new Rulebook(product);
        RULEBOOKS.updateAndGet(kept -> {
            Rulebook[] more = new Rulebook[Math.min(kept.length + 1, KEPT)];
            more[0] = made;
            System.arraycopy(kept, 0, more, 1, more.length - 1);
            return more;
        });
        return made;
    }
}
