package io.shirase.damages;

import io.shirase.money.Yen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of claims of others. Knows nothing of who asks; the services do. */
@Component
class DamagesStore {

    private final JdbcClient database;

    DamagesStore(JdbcClient database) {
        this.database = database;
    }

    Optional<DamagesClaim> find(UUID id) {
        return read("claim.id = :id", "id", List.of(id)).stream().findFirst();
    }

    /** In the order in which they were entered. */
    List<DamagesClaim> ofIncidents(Collection<UUID> incidentIds) {
        return incidentIds.isEmpty() ? List.of() : read("claim.incident_id in (:id)", "id", incidentIds);
    }

    /** An incident and what was merged into it; asked of the rows, since merges themselves ask for lines. */
    List<UUID> together(UUID incidentId) {
        List<UUID> all = new ArrayList<>(List.of(incidentId));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(database.sql("select id from incident where merged_into = ?")
                    .param(all.get(i))
                    .query(UUID.class)
                    .list());
        }
        return all;
    }

    List<DamagesClaim> ofPolicy(UUID policyId) {
        return read(
                "claim.incident_id in (select incident.id from incident where incident.policy_id = :id)",
                "id",
                List.of(policyId));
    }

    private List<DamagesClaim> read(String where, String name, Collection<UUID> values) {
        Object value = where.contains("(:") ? values : values.iterator().next();
        Map<UUID, List<DamagesEntry>> entries = new HashMap<>();
        database.sql(
                        "select entry.* from damages_entry entry join damages_claim claim on claim.id = entry.claim_id where "
                                + where + " order by entry.number_in_claim")
                .param(name, value)
                .query(row -> {
                    entries.computeIfAbsent(row.getObject("claim_id", UUID.class), id -> new ArrayList<>())
                            .add(entry(row));
                });
        return database.sql("select claim.* from damages_claim claim where " + where
                        + " order by claim.entered_at, claim.incident_id, claim.number_in_incident")
                .param(name, value)
                .query((row, number) -> claim(row, entries.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static DamagesClaim claim(ResultSet row, List<DamagesEntry> entries) throws SQLException {
        String channel = row.getString("channel");
        return new DamagesClaim(
                row.getObject("id", UUID.class),
                row.getObject("incident_id", UUID.class),
                row.getInt("number_in_incident"),
                new DamagesFacts(
                        row.getString("claimant"),
                        row.getObject("made_at", LocalDateTime.class),
                        channel == null ? null : Channel.valueOf(channel),
                        yen(row, "asked"),
                        row.getString("note")),
                row.getString("reference"),
                row.getObject("stated_approved", Boolean.class),
                row.getString("entered_by"),
                row.getString("changed_by"),
                row.getLong("version"),
                entries);
    }

    private static DamagesEntry entry(ResultSet row) throws SQLException {
        return new DamagesEntry(
                row.getObject("id", UUID.class),
                row.getInt("number_in_claim"),
                DamagesStep.valueOf(row.getString("step")),
                yen(row, "amount"),
                row.getObject("entry_day", LocalDate.class),
                row.getString("words"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Yen yen(ResultSet row, String column) throws SQLException {
        Long amount = row.getObject(column, Long.class);
        return amount == null ? null : Yen.of(amount);
    }

    int nextNumber(UUID incidentId) {
        return database.sql("select coalesce(max(number_in_incident), 0) + 1 from damages_claim where incident_id = ?")
                .param(incidentId)
                .query(Integer.class)
                .single();
    }

    void add(DamagesClaim claim, Instant at) {
        DamagesFacts facts = claim.facts();
        database.sql(
                        "insert into damages_claim (id, version, incident_id, number_in_incident, claimant, made_at, channel,"
                                + " asked, note, reference, stated_approved, entered_by, entered_at, changed_by, changed_at)"
                                + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(claim.id())
                .param(claim.incidentId())
                .param(claim.number())
                .param(facts.claimant())
                .param(facts.madeAt())
                .param(name(facts.channel()))
                .param(amount(facts.asked()))
                .param(facts.note())
                .param(claim.reference())
                .param(claim.statedApproved())
                .param(claim.enteredBy())
                .param(utc(at))
                .param(claim.changedBy())
                .param(utc(at))
                .update();
    }

    /** @return whether it was still as it was seen */
    boolean change(UUID id, long seen, DamagesFacts facts, String by, Instant at) {
        return database.sql("update damages_claim set version = version + 1, claimant = ?, made_at = ?, channel = ?,"
                                + " asked = ?, note = ?, changed_by = ?, changed_at = ? where id = ? and version = ?")
                        .param(facts.claimant())
                        .param(facts.madeAt())
                        .param(name(facts.channel()))
                        .param(amount(facts.asked()))
                        .param(facts.note())
                        .param(by)
                        .param(utc(at))
                        .param(id)
                        .param(seen)
                        .update()
                == 1;
    }

    void add(UUID claimId, DamagesEntry entry) {
        database.sql(
                        "insert into damages_entry (id, claim_id, number_in_claim, step, amount, entry_day, words, entered_by,"
                                + " entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(entry.id())
                .param(claimId)
                .param(entry.number())
                .param(entry.step().name())
                .param(amount(entry.amount()))
                .param(entry.day())
                .param(entry.words())
                .param(entry.by())
                .param(utc(entry.at()))
                .update();
    }

    /** Claims, their changes and what was entered about them, counted: it only grows. */
    long changes(UUID policyId) {
        return database.sql("select (select coalesce(sum(claim.version + 1), 0) from damages_claim claim"
                        + " join incident on incident.id = claim.incident_id where incident.policy_id = :policy)"
                        + " + (select count(*) from damages_entry entry join damages_claim claim on claim.id = entry.claim_id"
                        + " join incident on incident.id = claim.incident_id where incident.policy_id = :policy)")
                .param("policy", policyId)
                .query(Long.class)
                .single();
    }

    private static @Nullable String name(@Nullable Channel channel) {
        return channel == null ? null : channel.name();
    }

    private static @Nullable Long amount(@Nullable Yen yen) {
        return yen == null ? null : yen.amount();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
