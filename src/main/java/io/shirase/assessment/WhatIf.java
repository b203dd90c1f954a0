package io.shirase.assessment;

import io.shirase.money.Yen;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.List;

/**
 * What one more line of expense would bring.
 *
 * @param now the claim as it stands
 * @param then the claim with the line at its end
 */
public record WhatIf(Explained now, Explained then) {

    /**
     * Assesses a claim with one more line.
     *
     * @throws IllegalArgumentException if the line names an incident that the claim does not hold
     */
    public static WhatIf of(Product product, Claim claim, Claim.Expense more) {
        return new WhatIf(Assessor.explain(product, claim), Assessor.explain(product, with(claim, more)));
    }

    /** The claim with one more line at its end. */
    public static Claim with(Claim claim, Claim.Expense more) {
        List<Claim.Expense> expenses = new ArrayList<>(claim.expenses());
        expenses.add(more);
        return new Claim(claim.policy(), claim.incidents(), expenses, claim.interruptions());
    }

    /** The line that was added. */
    public Explained.Line line() {
        return then.lines().getLast();
    }

    /** What the claim as a whole would pay more, whole yen; interruptions behind the line may lose what it uses up. */
    public Yen more() {
        return then.assessment().payable().minusOrZero(now.assessment().payable());
    }
}
