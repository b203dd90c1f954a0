package io.shirase.incident.ui;

import com.vaadin.flow.component.Component;
import io.shirase.incident.Answers;
import java.util.Optional;

/** Says, before anything is ordered, which costs the policy pays only with consent. The features that know bring it. */
public interface ConsentHint {

    /** Empty where nothing needs consent, or no policy is chosen yet. */
    Optional<Component> before(Answers answers);
}
