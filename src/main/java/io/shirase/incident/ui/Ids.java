package io.shirase.incident.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.shirase.identity.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/** Reads the ids in addresses. */
public final class Ids {

    private Ids() {}

    /** @throws NotFoundException if the address has no id there */
    public static UUID of(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(Ids::read).orElseThrow(NotFoundException::new);
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
