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
        return Arrays.stream(vocabulary.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Coded::code, Function.identity()));
    }
}
