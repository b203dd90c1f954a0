package io.shirase.policy;

import java.util.UUID;

/** What a policy says, or how it stands, was changed; told within the transaction that does it. */
public record PolicyEdited(UUID policyId) {}
