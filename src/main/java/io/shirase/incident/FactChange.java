package io.shirase.incident;

import io.shirase.audit.InWords;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact was different before.
 *
 * @param fact the name of a component of {@link Facts} or {@link Particulars}
 */
public record FactChange(
        String fact, @Nullable Object before, @Nullable Object after) {

    /** What differs between two states of an incident's facts or particulars. */
    public static <R extends Record> List<FactChange> between(R before, R after) {
        return Arrays.stream(before.getClass().getRecordComponents())
                .map(component -> new FactChange(component.getName(), read(component, before), read(component, after)))
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }

    /** Facts or particulars with these changes in them, whatever else about them is different by now. */
    public static <R extends Record> R apply(List<FactChange> changes, R facts) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) facts.getClass();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = read(components[i], facts);
            for (FactChange change : changes) {
                if (change.fact.equals(components[i].getName())) {
                    values[i] = change.after;
                }
            }
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Facts can be made", e);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record facts) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Facts can be read", e);
        }
    }

    /** As the audit trail has it. */
    @Override
    public String toString() {
        return fact + ": " + InWords.of(before) + " → " + InWords.of(after);
    }
}
