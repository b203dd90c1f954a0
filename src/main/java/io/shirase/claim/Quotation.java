package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.assessment.Explained;
import io.shirase.product.Product;

/**
 * An expense that is not ordered yet, assessed as if it were the last line of its claim.
 *
 * @param claim with the line at its end
 * @param explained what the engine says about that claim
 */
public record Quotation(Product product, Claim claim, Explained explained) {

    /** What the engine says about the quotation. */
    public Explained.Line line() {
        return explained.lines().getLast();
    }
}
