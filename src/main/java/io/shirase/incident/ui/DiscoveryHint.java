package io.shirase.incident.ui;

import com.vaadin.flow.component.Component;
import io.shirase.incident.Answers;
import java.util.Optional;

/** Shows what follows from the day of discovery while a report is being written. The features that know bring it. */
public interface DiscoveryHint {

    /** Empty while the day is not known. */
    Optional<Component> after(Answers answers);
}
