package io.shirase.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What a reconciliation of the books found.
 *
 * @param by the user name of who asked for it
 * @param periods how many policy periods were looked at
 * @param opened of how many the books were begun at this time
 */
public record LedgerCheck(Instant at, String by, int periods, int opened, List<Finding> findings) {

    public LedgerCheck {
        findings = List.copyOf(findings);
    }

    /** Whether the books agree with the engine, the limits and the payments. What is to be given back is no fault of theirs. */
    public boolean agrees() {
        return findings.stream().allMatch(finding -> finding.kind() == Finding.Kind.OVERPAID);
    }
}
