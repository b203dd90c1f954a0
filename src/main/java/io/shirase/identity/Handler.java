package io.shirase.identity;

import java.util.UUID;

/**
 * Somebody of the insurer who decides about claims, as the insured may know them.
 *
 * @param telephone as it was typed; empty where it is not known
 * @param supervises whether they approve what others propose
 */
public record Handler(UUID id, String username, String name, String telephone, boolean supervises) {}
