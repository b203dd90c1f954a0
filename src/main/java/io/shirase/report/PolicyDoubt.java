package io.shirase.report;

import io.shirase.policy.Policy;
import java.util.List;

/**
 * The policy of a report does not cover the day of discovery, or is marked void. The report is taken all the same.
 *
 * @param chosen the policy that the report names
 * @param outside whether the day lies outside its period
 * @param inForce the policies of the same insured that cover that day
 */
public record PolicyDoubt(Policy chosen, boolean outside, List<Policy> inForce) {

    public PolicyDoubt {
        inForce = List.copyOf(inForce);
    }
}
