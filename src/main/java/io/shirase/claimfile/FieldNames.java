package io.shirase.claimfile;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The fields that an object may have, the required ones first; at most 64. */
final class FieldNames {

    private final String[] names;
    private final int required;
    private final PropertyNameMatcher matcher;

    private FieldNames(List<String> required, List<String> optional) {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        this.names = all.stream().map(String::intern).toArray(String[]::new);
        this.required = required.size();
        this.matcher = new JsonFactory()
                .constructNameMatcher(all.stream().map(Named::fromString).toList(), true);
    }

    static FieldNames required(String... names) {
        return new FieldNames(List.of(names), List.of());
    }

    FieldNames optional(String... more) {
        return new FieldNames(List.of(names), List.of(more));
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    String name(int index) {
        return names[index];
    }

    int requiredCount() {
        return required;
    }
}
