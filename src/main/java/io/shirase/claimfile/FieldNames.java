package io.shirase.claimfile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The fields that an object may have, at most 64: {@code ACCRUED_ON} stands in the file as {@code accruedOn}. */
final class FieldNames<F extends Enum<F>> {

    private final F[] fields;
    private final List<String> names;
    private final long required;
    private final PropertyNameMatcher matcher;

    private FieldNames(Class<F> vocabulary, EnumSet<F> required) {
        this.fields = vocabulary.getEnumConstants();
        this.names = Arrays.stream(fields).map(FieldNames::written).toList();
        long bits = 0;
        for (int i = 0; i < fields.length; i++) {
            bits |= required.contains(fields[i]) ? 1L << i : 0;
        }
        this.required = bits;
        this.matcher = new JsonFactory()
                .constructNameMatcher(
                        names.stream()
                                .map(String::intern)
                                .map(Named::fromString)
                                .toList(),
                        true);
    }

    /** All of an enum's fields, of which an object must have those from the first to the one given. */
    static <F extends Enum<F>> FieldNames<F> requiredUpTo(F last) {
        Class<F> vocabulary = last.getDeclaringClass();
        return new FieldNames<>(vocabulary, EnumSet.range(vocabulary.getEnumConstants()[0], last));
    }

    private static String written(Enum<?> field) {
        String joined = Arrays.stream(field.name().toLowerCase(Locale.ROOT).split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    F field(int index) {
        return fields[index];
    }

    String name(int index) {
        return names.get(index);
    }

    /** Whether the fields seen, a bit for each, are all that are required. */
    boolean suffices(long seen) {
        return (seen & required) == required;
    }

    /** The first field that is required and was not seen. */
    int firstMissing(long seen) {
        return Long.numberOfTrailingZeros(required & ~seen);
    }
}
