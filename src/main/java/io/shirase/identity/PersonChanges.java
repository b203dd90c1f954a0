package io.shirase.identity;

import io.shirase.money.Yen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was changed about a person, for the audit trail. That a mail address or a number was changed, not which it was. */
final class PersonChanges {

    private PersonChanges() {}

    static List<String> of(Person made) {
        return List.of(
                "username " + made.username(),
                "role " + made.role(),
                "organisation " + made.organisation().id(),
                "authority limit " + limit(made.authorityLimit()),
                "authority limits by product " + limits(made));
    }

    static List<String> between(Person before, Person after) {
        List<String> changes = new ArrayList<>();
        add(changes, "name", before.displayName(), after.displayName());
        add(changes, "role", before.role(), after.role());
        add(
                changes,
                "organisation",
                before.organisation().id(),
                after.organisation().id());
        add(changes, "authority limit", limit(before.authorityLimit()), limit(after.authorityLimit()));
        add(changes, "authority limits by product", limits(before), limits(after));
        if (!before.mailAddress().equals(after.mailAddress())) {
            changes.add("mail address");
        }
        if (!before.telephone().equals(after.telephone())) {
            changes.add("telephone");
        }
        if (!before.language().equals(after.language())) {
            changes.add("language " + after.language());
        }
        return changes;
    }

    private static void add(List<String> changes, String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(what + " " + before + " → " + after);
        }
    }

    private static String limits(Person person) {
        Map<String, Long> limits = new TreeMap<>();
        person.productLimits().forEach((product, limit) -> limits.put(product, limit.amount()));
        return limits.toString();
    }

    private static String limit(@Nullable Yen limit) {
        return limit == null ? "-" : String.valueOf(limit.amount());
    }
}
