package io.shirase.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.shirase.identity.NotFoundException;
import java.util.UUID;

/** The pages of people and organisations: their paths, and the id that an address names. */
final class Addresses {

    static final String PEOPLE = "admin/people";
    static final String ORGANISATIONS = "admin/organisations";

    private Addresses() {}

    static String person(UUID id) {
        return PEOPLE + "/" + id;
    }

    static String organisation(UUID id) {
        return ORGANISATIONS + "/" + id;
    }

    /** @throws NotFoundException if the address names none */
    static UUID id(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
