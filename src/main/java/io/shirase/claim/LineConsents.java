package io.shirase.claim;

import io.shirase.expense.ExpenseLine;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the insurer was asked and has granted about lines. Whoever keeps the requests provides it; a claim only asks. */
public interface LineConsents {

    /**
     * What was asked about lines, by the id of the line; one about which nothing was asked, or in vain, is left out.
     *
     * @param lines of a whole policy period: what was granted is measured by all lines that rest on it
     */
    Map<UUID, LineConsent> of(List<ExpenseLine> lines);

    /** How many entries there are about a policy's lines: they are only added, so that the same number is the same state. */
    long entries(UUID policyId);
}
