package io.shirase.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.NativeDetails;
import io.shirase.part.HoldsMore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a screen, field by field in the order of the screen. The same screen in another language
 * has the same fields in the same order.
 */
final class TypedFields {

    /** A field, or a part that holds more than its fields. */
    record Slot(Class<?> kind, @Nullable Object value) {}

    private final List<Slot> slots;

    private TypedFields(List<Slot> slots) {
        this.slots = List.copyOf(slots);
    }

    static TypedFields of(Component screen) {
        return new TypedFields(holders(screen).stream()
                .map(holder -> new Slot(holder.getClass(), value(holder)))
                .toList());
    }

    /** What differs from an earlier state, by its place. */
    Map<Integer, Slot> changesSince(TypedFields before) {
        Map<Integer, Slot> changes = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            if (i >= before.slots.size() || !slots.get(i).equals(before.slots.get(i))) {
                changes.put(i, slots.get(i));
            }
        }
        return changes;
    }

    /** Types the changes into a screen again; what no longer fits is left out. */
    static void retype(Component screen, Map<Integer, Slot> changes) {
        changes.forEach((place, slot) -> {
            List<Component> holders = holders(screen);
            if (place < holders.size() && holders.get(place).getClass().equals(slot.kind())) {
                put(holders.get(place), slot.value());
                unfold(holders.get(place));
            }
        });
    }

    /** Those of a screen, what holds others before them, and the parts of a field before the field. */
    private static List<Component> holders(Component screen) {
        List<Component> found = new ArrayList<>();
        collect(screen, found);
        return found;
    }

    private static void collect(Component component, List<Component> found) {
        if (component instanceof HoldsMore) {
            found.add(component);
        }
        component.getChildren().forEach(child -> collect(child, found));
        if (component instanceof HasValue<?, ?>) {
            found.add(component);
        }
    }

    private static @Nullable Object value(Component holder) {
        return holder instanceof HoldsMore more ? more.held() : ((HasValue<?, ?>) holder).getValue();
    }

    @SuppressWarnings("unchecked")
    private static void put(Component holder, @Nullable Object value) {
        if (holder instanceof HoldsMore more) {
            more.hold(Objects.requireNonNull(value));
        } else if (value == null) {
            ((HasValue<?, ?>) holder).clear();
        } else {
            ((HasValue<?, Object>) holder).setValue(value);
        }
    }

    private static void unfold(Component holder) {
        Optional<Component> around = holder.getParent();
        while (around.isPresent()) {
            if (around.get() instanceof NativeDetails details) {
                details.setOpen(true);
            }
            around = around.get().getParent();
        }
    }
}
