package io.shirase.incident;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an incident has touched, as far as it is known.
 *
 * @param systems in the person's own words; may be empty
 * @param people how many persons' data may be out; null where that is not known
 * @param dataKinds what kinds of data may be out; empty where that is not known
 */
public record Affected(String systems, @Nullable Integer people, Set<DataKind> dataKinds) {

    public static final Affected UNKNOWN = new Affected("", null, Set.of());

    public Affected {
        dataKinds = Set.copyOf(dataKinds);
    }

    public Affected withSystems(String words) {
        return new Affected(words, people, dataKinds);
    }

    public Affected withPeople(@Nullable Integer count) {
        return new Affected(systems, count, dataKinds);
    }

    public Affected withDataKinds(Set<DataKind> kinds) {
        return new Affected(systems, people, kinds);
    }
}
