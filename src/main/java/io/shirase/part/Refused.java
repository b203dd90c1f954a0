package io.shirase.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what was typed and cannot be read, so that nobody goes on and leaves it behind. */
public final class Refused {

    private Refused() {}

    /** The first field in sight, under this part of a screen, that says that its value cannot be. */
    public static Optional<Component> first(Component under) {
        return all(under).filter(Refused::isRefused).findFirst();
    }

    /** Puts the cursor where something has to be put right. */
    public static void focus(Component field) {
        all(field)
                .filter(part -> part instanceof Focusable<?> && isRefused(part))
                .findFirst()
                .or(() -> all(field).filter(Focusable.class::isInstance).findFirst())
                .ifPresent(part -> ((Focusable<?>) part).focus());
    }

    private static boolean isRefused(Component field) {
        return field instanceof HasValidation value && value.isInvalid();
    }

    private static Stream<Component> all(Component under) {
        return !(under instanceof Text) && under.isVisible()
                ? Stream.concat(Stream.of(under), under.getChildren().flatMap(Refused::all))
                : Stream.empty();
    }
}
