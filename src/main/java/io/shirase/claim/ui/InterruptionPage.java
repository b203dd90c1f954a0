package io.shirase.claim.ui;

import com.vaadin.flow.component.html.Div;
import io.shirase.claim.InterruptionWork;
import io.shirase.part.Refused;

/** What one step of the interruption asks. */
abstract class InterruptionPage extends Div {

    InterruptionPage() {
        addClassName("form");
    }

    /** Puts what stands in the fields into the work. */
    abstract void into(InterruptionWork.Edit work);

    /** Whether something cannot be read; the fields then say so. */
    boolean isMistyped() {
        return Refused.within(this);
    }
}
