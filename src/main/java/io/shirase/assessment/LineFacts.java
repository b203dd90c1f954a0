package io.shirase.assessment;

import io.shirase.product.Item;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules may ask about one line.
 *
 * @param riders attached, as far as the plan takes riders
 * @param outcome of a suspicion, the one that the line is judged by; null for every other kind of incident
 * @param item null while the line's item is being looked for
 */
record LineFacts(
        Claim.Policy policy,
        Set<String> riders,
        IncidentFacts incident,
        Claim.Expense expense,
        @Nullable SuspicionOutcome outcome,
        @Nullable Item item) {

    LineFacts withItem(Item found) {
        return new LineFacts(policy, riders, incident, expense, outcome, found);
    }
}
