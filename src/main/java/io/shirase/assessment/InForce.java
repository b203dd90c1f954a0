package io.shirase.assessment;

import io.shirase.assessment.LineRules.OwnLimit;
import io.shirase.product.Item;
import io.shirase.product.Product;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a certificate says from one day on, and what is left of its limits. */
final class InForce {

    /** Up to so many incidents are looked through one by one, which is quicker than a map. */
    private static final int FEW = 8;

    private final Rulebook rulebook;
    private final Claim.Policy policy;
    private final Set<String> riders;
    private final IncidentFacts[] incidents;
    private final Map<String, IncidentFacts> manyIncidents = new HashMap<>();
    private final Ledger ledger;

    /** Of the whole period, this one among them. */
    private final InForce[] all;

    InForce(Rulebook rulebook, Claim.Policy policy, Claim claim, Claim.@Nullable Incident first, InForce[] all) {
        Product product = rulebook.product();
        if (!product.code().equals(policy.product())) {
            throw new IllegalArgumentException(
                    "A claim of " + policy.product() + " cannot be assessed by " + product.code());
        }
        this.rulebook = rulebook;
        this.policy = policy;
        this.riders = ClaimRun.ridersThatCount(product, policy);
        this.ledger = new Ledger(rulebook, policy, riders);
        this.all = all;
        incidents = new IncidentFacts[claim.incidents().size()];
        for (int i = 0; i < incidents.length; i++) {
            Claim.Incident incident = claim.incidents().get(i);
            boolean inPeriod = LineJudge.inPeriod(policy, incident.discoveredAt());
            boolean isFirst = first != null && first.id().equals(incident.id());
            incidents[i] = new IncidentFacts(rulebook, incident, inPeriod, isFirst);
            if (incidents.length > FEW) {
                manyIncidents.put(incident.id(), incidents[i]);
            }
        }
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Claim.Policy policy() {
        return policy;
    }

    /** Those attached, as far as the plan takes riders. */
    Set<String> riders() {
        return riders;
    }

    Ledger ledger() {
        return ledger;
    }

    IncidentFacts incident(String id) {
        IncidentFacts found = incidents.length > FEW ? manyIncidents.get(id) : null;
        for (int i = 0; found == null && i < incidents.length && i < FEW; i++) {
            if (incidents[i].incident().id().equals(id)) {
                found = incidents[i];
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("The claim has no incident " + id);
        }
        return found;
    }

    /** As {@link Ledger#draw}; what is paid uses up the limits of the whole period, whatever they are on another day. */
    Ledger.Payment draw(OwnLimit limit, String incident, @Nullable String claim, Item.Draws draws, long amount) {
        Ledger.Payment payment = ledger.draw(limit, incident, claim, draws, amount);
        for (int i = 0; all.length > 1 && i < all.length; i++) {
            if (all[i].ledger != ledger) {
                all[i].ledger.charge(limit, incident, claim, draws, payment.paid());
            }
        }
        return payment;
    }
}
