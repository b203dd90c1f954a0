package io.shirase.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that programs are told of. It says what it is about and not what is known of that: whoever may see it asks.
 *
 * @param place in the order of all events
 * @param incident null where the whole policy is meant
 */
record ApiEvent(UUID id, long place, String kind, @Nullable UUID incident, UUID policy, Instant happenedAt) {

    /** What is put in order: the events of one incident follow each other. */
    UUID subject() {
        return incident == null ? policy : incident;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id.toString());
        json.put("place", place);
        json.put("kind", kind);
        json.put("incidentId", incident == null ? null : incident.toString());
        json.put("policyId", policy.toString());
        json.put("happenedAt", happenedAt.toString());
        return json;
    }
}
