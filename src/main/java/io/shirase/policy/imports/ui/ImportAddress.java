package io.shirase.policy.imports.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.shirase.identity.NotFoundException;
import java.util.UUID;

/** Where imports are. */
final class ImportAddress {

    static final String ALL = "admin/policies/import";

    private ImportAddress() {}

    static String of(UUID id) {
        return ALL + "/" + id;
    }

    /** @throws NotFoundException if the address names none */
    static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("importId").orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
