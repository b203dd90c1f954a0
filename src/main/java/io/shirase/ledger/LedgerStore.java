package io.shirase.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries as they are stored: they are added, and there is no way to change or to remove one. */
@Component
class LedgerStore {

    /** As many as the migration made. */
    private static final int SLOTS = 256;

    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    LedgerStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Until this transaction ends, nobody else posts to the policy period. */
    void lock(UUID policyId) {
        database.sql("select slot from ledger_lock where slot = ? for update")
                .param(Math.floorMod(policyId.hashCode(), SLOTS))
                .query(Integer.class)
                .single();
    }

    /** How many entries a period has; below zero where it was never opened. */
    long entries(UUID policyId) {
        return database.sql("select entries from ledger_period where policy_id = ?")
                .param(policyId)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    void open(UUID policyId, Instant at) {
        database.sql("insert into ledger_period (policy_id, entries, opened_at) values (?, 0, ?)")
                .params(policyId, utc(at))
                .update();
    }

    Balances balances(UUID policyId) {
        return balances(policyId, Long.MAX_VALUE);
    }

    /** As they stood after an entry of the period. */
    Balances balances(UUID policyId, long number) {
        Balances balances = new Balances();
        database.sql("select incident_id, subject_id, limits, account, sum(amount) as balance from ledger_entry"
                        + " where policy_id = ? and number_in_period <= ?"
                        + " group by incident_id, subject_id, limits, account")
                .params(policyId, number)
                .query(row -> {
                    balances.add(place(row), Account.valueOf(row.getString("account")), row.getLong("balance"));
                });
        return balances;
    }

    long acceptedElsewhere(UUID policyId, UUID incidentId) {
        return database.sql("select coalesce(sum(amount), 0) from ledger_entry where policy_id = ? and account = ?"
                        + " and incident_id <> ?")
                .params(policyId, Account.ACCEPTED.name(), incidentId)
                .query(Long.class)
                .single();
    }

    /** Under the lock; the entries go on from the period's last. */
    void add(UUID policyId, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                "insert into ledger_entry (policy_id, number_in_period, idempotency_key, incident_id, subject_id, kind,"
                        + " account, limits, amount, payment_id, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries,
                AT_ONCE,
                (row, entry) -> {
                    row.setObject(1, policyId);
                    row.setLong(2, entry.number());
                    row.setString(3, entry.key());
                    row.setObject(4, entry.place().incidentId());
                    row.setObject(5, entry.place().subjectId());
                    row.setString(6, entry.kind().name());
                    row.setString(7, entry.account().name());
                    row.setString(8, String.join(",", entry.place().limits()));
                    row.setLong(9, entry.amount());
                    row.setObject(10, entry.paymentId());
                    row.setString(11, entry.by());
                    row.setObject(12, utc(entry.at()));
                });
        database.sql("update ledger_period set entries = ? where policy_id = ?")
                .params(entries.getLast().number(), policyId)
                .update();
    }

    /** Whether anything was entered under an id. */
    boolean isReclaimed(UUID id) {
        return database.sql("select count(*) from ledger_entry where idempotency_key = ?")
                        .param(id + "/reclaimed/1")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** In their order. */
    List<Entry> entriesOf(UUID incidentId) {
        return entries("incident_id = ? order by number_in_period", incidentId);
    }

    List<Entry> entriesOfPayment(UUID paymentId) {
        return entries("payment_id = ? order by number_in_period", paymentId);
    }

    private List<Entry> entries(String which, UUID id) {
        return database.sql("select * from ledger_entry where " + which)
                .param(id)
                .query((row, number) -> new Entry(
                        row.getObject("policy_id", UUID.class),
                        row.getLong("number_in_period"),
                        row.getString("idempotency_key"),
                        place(row),
                        EntryKind.valueOf(row.getString("kind")),
                        Account.valueOf(row.getString("account")),
                        row.getLong("amount"),
                        row.getObject("payment_id", UUID.class),
                        row.getString("entered_by"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The policy periods in which something was reported, without those of drills. */
    List<UUID> periods() {
        return database.sql("select distinct policy_id from incident where drill_id is null"
                        + " union select policy_id from ledger_period")
                .query((row, number) -> row.getObject("policy_id", UUID.class))
                .list();
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Place place(ResultSet row) throws SQLException {
        String limits = row.getString("limits");
        return new Place(
                row.getObject("incident_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                limits.isEmpty() ? List.of() : Arrays.asList(limits.split(",")));
    }
}
