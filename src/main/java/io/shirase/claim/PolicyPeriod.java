package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.expense.ExpenseLine;
import io.shirase.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The records of a policy period put together as a claim.
 *
 * @param names what incidents and lines are called in the claim, by their ids
 * @param lines the lines of the claim, in its order
 * @param leftOut the lines that cannot be in a claim yet: drafts
 */
public record PolicyPeriod(
        Policy policy, Claim claim, Map<UUID, String> names, List<ExpenseLine> lines, List<ExpenseLine> leftOut) {

    public PolicyPeriod {
        names = Map.copyOf(names);
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }
}
