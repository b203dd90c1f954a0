package io.shirase.claim;

import java.util.Map;
import java.util.UUID;

/**
 * The records that a claim file became.
 *
 * @param incidents by the ids of the file
 * @param lines by the ids of the file
 */
public record Imported(UUID policyId, String certificateNumber, Map<String, UUID> incidents, Map<String, UUID> lines) {}
