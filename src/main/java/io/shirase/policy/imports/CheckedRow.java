package io.shirase.policy.imports;

import io.shirase.policy.Policy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row held against the store.
 *
 * @param read null where the row is no policy
 * @param policy what it would be; null where that cannot be said. The insured of a firm that is yet to be made has no id
 * @param existing the policy that it means; null where it would be new
 */
record CheckedRow(
        Outcome outcome,
        @Nullable ReadRow read,
        @Nullable Policy policy,
        @Nullable Policy existing,
        List<Finding> findings) {

    static CheckedRow noPolicy() {
        return new CheckedRow(Outcome.NO_POLICY, null, null, null, List.of());
    }
}
