package io.shirase.incident.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part above the list of incidents. Features that build on incidents bring theirs as beans of this type. */
public interface ListPart {

    /** Empty where there is nothing to show to the person who is here. */
    Optional<Component> ofPerson();
}
