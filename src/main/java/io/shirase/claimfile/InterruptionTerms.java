package io.shirase.claimfile;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.product.Product;

/** The terms that a file with interruptions needs where the product covers them under this policy. */
final class InterruptionTerms {

    private InterruptionTerms() {}

    static boolean asked(Product product, Claim.Policy policy) {
        return Assessor.coversInterruptions(product, policy);
    }

    /** @throws ClaimFileException if a term is missing */
    static void require(Claim claim) {
        Claim.Terms terms = claim.policy().terms();
        if (terms.waitingHours() == null) {
            throw missing("waitingHours");
        }
        for (Claim.Interruption interruption : claim.interruptions()) {
            if (interruption.profit() != null && terms.profitLimit() == null) {
                throw missing("profitLimit");
            }
            if (interruption.continuation() != null && terms.continuationLimit() == null) {
                throw missing("continuationLimit");
            }
        }
    }

    private static ClaimFileException missing(String term) {
        return new ClaimFileException("/policy/terms/" + term, "claimfile.interruption.term");
    }
}
