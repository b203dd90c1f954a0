package io.shirase.claim.ui;

import com.vaadin.flow.component.Component;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import java.util.Optional;

/** A part of a line's page. Features that build on lines bring theirs as beans of this type. */
public interface LinePart {

    /**
     * Empty where there is nothing to show of this line.
     *
     * @param line of the outlook; no draft
     */
    Optional<Component> of(Outlook outlook, LineOutlook line);
}
