package io.shirase.report.ui;

import com.vaadin.flow.component.Component;
import io.shirase.incident.Facts;
import java.util.Optional;
import java.util.UUID;

/** Shows what follows from the day of discovery while a report is being written. The features that know bring it. */
public interface DiscoveryHint {

    /** What follows from a discovery whose day is known; empty where nothing does. */
    Optional<Component> after(UUID policyId, Facts facts);
}
