package io.shirase.identity.ui;

import com.vaadin.flow.component.Component;
import io.shirase.identity.Organisation;
import java.util.Optional;

/** A part of an organisation's page; features that build on organisations bring theirs as beans of this type. */
public interface OrganisationPanel {

    /** Empty where there is nothing to show of this organisation. */
    Optional<Component> of(Organisation organisation);
}
