package io.shirase.consent;

import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads requests with what was entered about them. Whoever asks may see their incidents. */
@Component
class ConsentBook {

    private final ConsentRequestRepository requests;
    private final ConsentEntryRepository entries;
    private final Incidents incidents;

    ConsentBook(ConsentRequestRepository requests, ConsentEntryRepository entries, Incidents incidents) {
        this.requests = requests;
        this.entries = entries;
        this.incidents = incidents;
    }

    Map<UUID, Consent> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : read(requests.findByIdIn(Set.copyOf(ids))).stream()
                        .collect(Collectors.toMap(Consent::id, consent -> consent));
    }

    /** In the order of these records. */
    List<Consent> read(List<ConsentRequestRecord> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ConsentEntry>> entered =
                entries
                        .findByRequestIdInOrderByNumber(
                                records.stream().map(ConsentRequestRecord::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                ConsentEntryRecord::requestId,
                                Collectors.mapping(ConsentEntryRecord::toEntry, Collectors.toList())));
        Map<UUID, Incident> seen = new HashMap<>();
        return records.stream()
                .map(one -> one.toConsent(
                        seen.computeIfAbsent(one.incidentId(), incidents::get).receiptNumber(),
                        entered.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
