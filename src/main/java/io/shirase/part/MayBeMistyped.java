package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;

/** A field that may hold what cannot be read or kept. It keeps it and says so; the form does not go on before it is mended. */
public interface MayBeMistyped {

    /** Whether something is typed that cannot be read or kept. */
    boolean isMistyped();

    /** As {@link Refused#within}, but what a form itself said of its fields does not count. */
    static boolean within(Component form) {
        return Refused.focusFirst(form, part -> part instanceof MayBeMistyped typed && typed.isMistyped());
    }

    /** Takes back what a form said of a field; what the field says itself stays. */
    static void forgive(HasValidation field) {
        if (!(field instanceof MayBeMistyped typed && typed.isMistyped())) {
            field.setInvalid(false);
        }
    }
}
