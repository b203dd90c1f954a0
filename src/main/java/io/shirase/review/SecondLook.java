package io.shirase.review;

import io.shirase.language.Coded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why one person is not enough for a decision. */
public enum SecondLook implements Coded {
    /** More money follows than the person may let go alone. */
    AUTHORITY("authority"),
    /** It is denied by an exclusion of the product. */
    EXCLUSION("exclusion"),
    /** The wording can be read in more than one way, and the engine leaves it to a person. */
    AMBIGUOUS("ambiguous"),
    /** It was denied before, and a day or a time was changed since. */
    CORRECTED("corrected"),
    /** It is only just within what the person may let go alone. */
    NEAR_LIMIT("near-limit"),
    /** Chance chose it. */
    SAMPLE("sample");

    private final String code;

    SecondLook(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static String column(Set<SecondLook> looks) {
        return looks.stream().sorted().map(SecondLook::code).collect(Collectors.joining(","));
    }

    static Set<SecondLook> of(String column) {
        Set<SecondLook> looks = EnumSet.noneOf(SecondLook.class);
        Arrays.stream(values())
                .filter(look -> Arrays.asList(column.split(",")).contains(look.code))
                .forEach(looks::add);
        return looks;
    }
}
