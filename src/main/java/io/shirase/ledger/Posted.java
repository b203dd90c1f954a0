package io.shirase.ledger;

import io.shirase.claim.Outlook;
import java.util.Set;
import java.util.UUID;

/**
 * The books of a policy period after a posting, under its lock.
 *
 * @param outlook what they follow
 * @param moved the incidents in which something was entered
 */
public record Posted(Outlook outlook, Balances balances, Set<UUID> moved) {

    public Posted {
        moved = Set.copyOf(moved);
    }

    /** How an incident stands. */
    public IncidentMoney of(UUID incidentId) {
        return IncidentMoney.of(outlook, balances, incidentId);
    }
}
