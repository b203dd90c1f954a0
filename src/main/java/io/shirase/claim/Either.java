package io.shirase.claim;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Claim;
import io.shirase.assessment.Futures;
import io.shirase.product.Product;

/**
 * The assessments of both ways that open suspicions can turn out; one and the same where none is open.
 *
 * @param isOpen whether a suspicion is open
 */
record Either(Assessment ifAttack, Assessment ifNoAttack, boolean isOpen) {

    static Either of(Product product, Claim claim, Assessment now) {
        return Futures.suspicion(product, claim)
                .map(open -> new Either(open.asIfAttack(), open.asIfNoAttack(), true))
                .orElseGet(() -> new Either(now, now, false));
    }
}
