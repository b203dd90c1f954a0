package io.shirase.incident.ui;

import com.vaadin.flow.component.Component;
import io.shirase.incident.Incident;
import java.util.Optional;

/**
 * A part of an incident's page. The page belongs to this feature and knows no other; features that build on incidents
 * bring their parts as beans of this type, in the order of {@link org.springframework.core.annotation.Order}.
 */
public interface IncidentPanel {

    /** Empty where there is nothing to show of this incident. */
    Optional<Component> of(Incident incident);
}
