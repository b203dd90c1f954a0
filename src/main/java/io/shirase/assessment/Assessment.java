package io.shirase.assessment;

import io.shirase.money.Yen;
import io.shirase.product.Item;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is payable for each line of a claim, and why.
 *
 * @param remaining what each limit that a line drew on has left, in the order first drawn on; always {@code policy},
 *     and {@code costs} where the product has that limit
 */
public record Assessment(
        List<Line> lines, List<InterruptionPart> interruptions, Map<String, Yen> remaining, Yen payable) {

    /**
     * @param item the product's own cost item; null where the product does not know the activity
     * @param eligible the loss that counts, whole yen, before the ratio; zero where denied or pending
     * @param ratio the percentage that the cost item pays
     * @param limit code of the own limit that the line draws on; null where it has none
     * @param reasons in the order applied; of a denial the first failing rule first
     */
    public record Line(
            String id,
            @Nullable Item item,
            WindowState window,
            Yen eligible,
            int ratio,
            @Nullable String limit,
            Yen payable,
            LineOutcome outcome,
            List<Reason> reasons) {}

    public record InterruptionPart(
            String id,
            @Nullable ProfitPart profit,
            @Nullable ContinuationPart continuation) {}

    public record ProfitPart(
            Yen lostProfit,
            Yen reductionCost,
            Yen eligible,
            String limit,
            Yen payable,
            LineOutcome outcome,
            List<Reason> reasons) {}

    public record ContinuationPart(
            List<CountedCost> costs,
            Yen loss,
            Yen eligible,
            String limit,
            Yen payable,
            LineOutcome outcome,
            List<Reason> reasons) {}

    public record CountedCost(String id, Yen counted) {}
}
