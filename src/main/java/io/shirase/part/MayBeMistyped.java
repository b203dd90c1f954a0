package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import java.util.Optional;

/** A field that may hold what cannot be read or kept. It keeps it and says so; the form does not go on before it is mended. */
public interface MayBeMistyped {

    /** Whether something is typed that cannot be read or kept. */
    boolean isMistyped();

    /** Whether a field in sight within a component is mistyped; the first such field then has the focus. */
    static boolean within(Component form) {
        Optional<Component> found = first(form);
        if (found.orElse(null) instanceof Focusable<?> field) {
            field.focus();
        }
        return found.isPresent();
    }

    private static Optional<Component> first(Component within) {
        if (within.getElement().isTextNode() || !within.isVisible()) {
            return Optional.empty();
        }
        Optional<Component> inside = within.getChildren()
                .map(MayBeMistyped::first)
                .flatMap(Optional::stream)
                .findFirst();
        return inside.isPresent() || !(within instanceof MayBeMistyped field && field.isMistyped())
                ? inside
                : Optional.of(within);
    }
}
