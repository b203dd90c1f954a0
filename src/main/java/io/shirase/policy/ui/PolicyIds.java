package io.shirase.policy.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.shirase.identity.NotFoundException;
import java.util.UUID;

/** The policy that an address is about. */
final class PolicyIds {

    private PolicyIds() {}

    /** @throws NotFoundException if the address names none */
    static UUID of(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("policyId").orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
