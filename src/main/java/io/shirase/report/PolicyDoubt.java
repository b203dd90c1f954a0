package io.shirase.report;

import io.shirase.policy.Policy;
import java.util.List;

/**
 * The policy of a report does not cover the day of discovery.
 *
 * @param chosen the policy that the report names
 * @param inForce the policies of the same insured that cover that day
 */
public record PolicyDoubt(Policy chosen, List<Policy> inForce) {

    public PolicyDoubt {
        inForce = List.copyOf(inForce);
    }
}
