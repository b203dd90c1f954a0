package io.shirase.incident.ui;

import io.shirase.incident.Incident;
import java.util.Optional;

/** A line on an incident's card in the list. Features that build on incidents bring theirs as beans of this type. */
public interface CardPart {

    /** One short sentence in the language of the person before the screen; empty where there is nothing to say. */
    Optional<String> of(Incident incident);
}
