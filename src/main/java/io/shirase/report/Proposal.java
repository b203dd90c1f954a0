package io.shirase.report;

import io.shirase.policy.Policy;

/**
 * A policy that a report from outside may be about, and what speaks for it.
 *
 * @param inForce whether it covers the discovery, or the receipt where that is not known; never one that is marked void
 */
public record Proposal(Policy policy, boolean sameNumber, boolean sameName, boolean inForce) {}
