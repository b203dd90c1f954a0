package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what was typed and cannot be read, kept or true, so that nobody goes on and leaves it behind. */
public final class Refused {

    private Refused() {}

    /** Whether a field in sight under this part of a screen cannot take its value; the first of them then has the focus. */
    public static boolean within(Component form) {
        return focusFirst(form, Refused::isRefused);
    }

    /** Puts the focus on the first part in sight of this kind; whether there is one. */
    static boolean focusFirst(Component form, Predicate<Component> kind) {
        Optional<Component> found = first(form, kind);
        if (found.orElse(null) instanceof Focusable<?> field) {
            field.focus();
        }
        return found.isPresent();
    }

    /** The innermost, so that of a day and a time the one has the focus that is wrong. */
    private static Optional<Component> first(Component under, Predicate<Component> kind) {
        if (under.getElement().isTextNode() || !under.isVisible()) {
            return Optional.empty();
        }
        return under.getChildren()
                .map(part -> first(part, kind))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> kind.test(under) ? Optional.of(under) : Optional.empty());
    }

    private static boolean isRefused(Component part) {
        return (part instanceof MayBeMistyped typed && typed.isMistyped())
                || (part instanceof HasValidation field && field.isInvalid());
    }
}
