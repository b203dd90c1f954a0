package io.shirase.identity.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A part of one's own page. The page knows no feature; features bring their parts as beans of this type, in the order of
 * {@link org.springframework.core.annotation.Order}.
 */
public interface ProfilePart {

    /** Empty where the person who is here has no use for it. */
    Optional<Component> ofPerson();
}
