package io.shirase.policy;

import io.shirase.assessment.Claim;
import io.shirase.product.Overrides;
import java.util.Set;

/**
 * What a certificate says that money follows from.
 *
 * @param plan code of one of the product's plans
 * @param riders codes of the riders attached
 * @param overrides the product's numbers that the certificate states differently
 */
public record Content(String plan, Claim.Terms terms, Set<String> riders, Overrides overrides) {

    public Content {
        riders = Set.copyOf(riders);
    }

    /** The same with other figures and terms of its own. */
    Content with(Overrides others, OwnTerms own) {
        Claim.Terms stated = new Claim.Terms(
                terms.policyLimit(),
                terms.costLimit(),
                terms.deductible(),
                terms.headCap(),
                terms.profitLimit(),
                terms.continuationLimit(),
                terms.waitingHours(),
                terms.interruptionDeductible(),
                own.claimLimit(),
                own.premiumRatio());
        return new Content(plan, stated, riders, others);
    }
}
