package io.shirase.proof;

import io.shirase.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says where the assessment that a packet states is not the one that follows from its facts: a sentence a value, line by line. */
final class AssessmentDifferences {

    /** So many are named; of the others only how many there are. */
    private static final int MOST = 20;

    private static final List<String> LISTS = List.of("lines", "interruptions");

    private final Words words;
    private final List<String> found = new ArrayList<>();
    private int all;

    AssessmentDifferences(Words words) {
        this.words = words;
    }

    /** Empty where both say the same, in whatever order of their fields. */
    List<String> between(JsonNode stated, JsonNode reckoned) {
        for (String list : LISTS) {
            Map<String, JsonNode> theirs = byId(stated.path(list));
            Map<String, JsonNode> ours = byId(reckoned.path(list));
            Set<String> ids = new LinkedHashSet<>(ours.keySet());
            ids.addAll(theirs.keySet());
            ids.forEach(id -> line(id, theirs.get(id), ours.get(id)));
        }
        for (String field : names(stated, reckoned)) {
            if (!LISTS.contains(field)) {
                compare("sums.whole", "", field, stated.path(field), reckoned.path(field));
            }
        }
        for (String list : LISTS) {
            if (all == 0 && !stated.path(list).equals(reckoned.path(list))) {
                say("sums.order", list);
            }
        }
        if (all > found.size()) {
            found.add(words.of("proof.sums.more", words.formats().number(all - found.size())));
        }
        return List.copyOf(found);
    }

    private void line(String id, @Nullable JsonNode stated, @Nullable JsonNode reckoned) {
        if (stated == null) {
            say("sums.line.missing", Harmless.text(id));
        } else if (reckoned == null) {
            say("sums.line.invented", Harmless.text(id));
        } else {
            for (String field : names(stated, reckoned)) {
                compare("sums.line", Harmless.text(id), field, stated.path(field), reckoned.path(field));
            }
        }
    }

    private void compare(String key, String id, String field, JsonNode stated, JsonNode reckoned) {
        if (!stated.equals(reckoned)) {
            say(key, id, Harmless.text(field), value(stated), value(reckoned));
        }
    }

    private String value(JsonNode node) {
        return node.isMissingNode() ? words.of("proof.sums.nothing") : Harmless.text(node.toString());
    }

    private void say(String key, Object... values) {
        all++;
        if (found.size() < MOST) {
            found.add(words.of("proof." + key, values));
        }
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new LinkedHashSet<>(other.propertyNames());
        names.addAll(one.propertyNames());
        return names;
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        for (JsonNode entry : list) {
            byId.put(entry.path("id").asString(""), entry);
        }
        return byId;
    }
}
