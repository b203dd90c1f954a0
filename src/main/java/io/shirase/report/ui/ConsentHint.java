package io.shirase.report.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** Says, before anything is ordered, which costs a policy pays only with consent. The features that know bring it. */
public interface ConsentHint {

    /** Empty where nothing needs consent. */
    Optional<Component> before(UUID policyId);
}
