package io.shirase.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value of the program as the trail tells it to people: what is known of it, part by part; a dash where nothing is. */
public final class InWords {

    private static final String NOTHING = "–";

    private InWords() {}

    /** Parts that are ids are left out: what an entry is about is its subject. */
    public static String of(@Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Record whole -> parts(whole);
            case Collection<?> several -> joined(several.stream().map(InWords::of));
            default -> value.toString().isEmpty() ? NOTHING : value.toString();
        };
    }

    /** What has one part only, such as an amount, is that part. */
    private static String parts(Record whole) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        if (parts.length == 1) {
            return of(read(parts[0], whole));
        }
        return joined(Arrays.stream(parts)
                .filter(part -> !part.getType().equals(UUID.class))
                .map(part -> named(part.getName(), read(part, whole))));
    }

    private static String named(String name, @Nullable Object value) {
        String text = of(value);
        boolean several = value instanceof Record && value.getClass().getRecordComponents().length > 1;
        return text.equals(NOTHING) ? text : name + " " + (several ? "(" + text + ")" : text);
    }

    private static String joined(Stream<String> parts) {
        String known = parts.filter(part -> !part.equals(NOTHING)).collect(Collectors.joining(", "));
        return known.isEmpty() ? NOTHING : known;
    }

    private static @Nullable Object read(RecordComponent part, Record whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be read", e);
        }
    }
}
