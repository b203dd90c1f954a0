package io.shirase.language;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A word of the claim file's vocabulary: the constant's code is what stands in files, databases and message keys. */
public interface Coded {

    String code();

    /** The constants of a vocabulary by their codes. */
    static <E extends Enum<E> & Coded> Map<String, E> byCode(Class<E> vocabulary) {
        return byCode(vocabulary, Coded::code);
    }

    /** As {@link #byCode(Class)}, of a room that does not know this one. */
    static <E extends Enum<E>> Map<String, E> byCode(Class<E> vocabulary, Function<E, String> code) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(code, Function.identity()));
    }
}
