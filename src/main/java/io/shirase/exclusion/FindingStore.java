package io.shirase.exclusion;

import io.shirase.language.Coded;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of findings: only added. Whoever adds holds the incident. */
@Component
class FindingStore {

    private static final Map<String, FindingKind> KINDS = Coded.byCode(FindingKind.class);

    private final JdbcClient database;

    FindingStore(JdbcClient database) {
        this.database = database;
    }

    /** By exclusion, the first entry first. */
    Map<String, List<FindingEntry>> of(Collection<UUID> incidentIds) {
        Map<UUID, List<UUID>> receipts = receipts(incidentIds);
        Map<String, List<FindingEntry>> found = new LinkedHashMap<>();
        database.sql(
                        "select id, incident_id, exclusion, kind, words, proposal, decided_by, decided_at"
                                + " from exclusion_finding where incident_id in (:incidents) order by number_in_exclusion, decided_at")
                .param("incidents", incidentIds)
                .query((row, number) -> new FindingEntry(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        Objects.requireNonNull(KINDS.get(row.getString(4))),
                        row.getString(5),
                        receipts.getOrDefault(row.getObject(1, UUID.class), List.of()),
                        row.getBoolean(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class).toInstant()))
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.exclusion(), code -> new ArrayList<>())
                        .add(entry));
        return found;
    }

    private Map<UUID, List<UUID>> receipts(Collection<UUID> incidentIds) {
        Map<UUID, List<UUID>> receipts = new HashMap<>();
        database.sql("select e.finding_id, e.receipt_id from exclusion_evidence e join exclusion_finding f"
                        + " on f.id = e.finding_id where f.incident_id in (:incidents) order by e.place")
                .param("incidents", incidentIds)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .forEach(one -> receipts.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue()));
        return receipts;
    }

    /** @param number how many entries there are about the exclusion with this one, of all reports of the event */
    void add(FindingEntry entry, int number) {
        database.sql("insert into exclusion_finding (id, incident_id, exclusion, number_in_exclusion, kind, words,"
                        + " proposal, decided_by, decided_at) values (:id, :incident, :exclusion, :number, :kind, :words,"
                        + " :proposal, :by, :at)")
                .param("id", entry.id())
                .param("incident", entry.incidentId())
                .param("exclusion", entry.exclusion())
                .param("number", number)
                .param("kind", entry.kind().code())
                .param("words", entry.words())
                .param("proposal", entry.proposal())
                .param("by", entry.by())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .update();
        for (int place = 0; place < entry.receipts().size(); place++) {
            database.sql("insert into exclusion_evidence (finding_id, place, receipt_id) values (?, ?, ?)")
                    .params(entry.id(), place, entry.receipts().get(place))
                    .update();
        }
    }
}
