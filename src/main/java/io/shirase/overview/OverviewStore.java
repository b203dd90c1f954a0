package io.shirase.overview;

import io.shirase.overview.Overview.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for the figures: each question goes through what it counts once and brings back sums, never rows. Of drills there is
 * nothing in ledger and desk; all else leaves them out.
 */
@Component
class OverviewStore {

    private static final String RECEIVED = " extract(year from i.received_at at time zone 'Asia/Tokyo')";

    private final JdbcClient database;

    OverviewStore(JdbcClient database) {
        this.database = database;
    }

    /** @param cause null where it is not known */
    record Incidents(String product, String kind, @Nullable String cause, YearMonth month, long received, long open) {}

    List<Incidents> incidents() {
        return database.sql("""
                        select product, kind, cause, received_year, received_month, count(*) as received,
                            sum(case when status = 'closed' then 0 else 1 end) as still_open
                        from (select i.product, i.kind, i.cause, i.status,
                                extract(year from i.received_at at time zone 'Asia/Tokyo') as received_year,
                                extract(month from i.received_at at time zone 'Asia/Tokyo') as received_month
                            from incident i where i.merged_into is null and i.drill_id is null) each_one
                        group by product, kind, cause, received_year, received_month
                        """)
                .query((row, number) -> new Incidents(
                        row.getString("product"),
                        row.getString("kind"),
                        row.getString("cause"),
                        YearMonth.of(row.getInt("received_year"), row.getInt("received_month")),
                        row.getLong("received"),
                        row.getLong("still_open")))
                .list();
    }

    /** Incidents by product of which something should have been decided before a day. */
    Map<String, Long> overdue(LocalDate today) {
        Map<String, Long> overdue = new HashMap<>();
        database.sql("select product, count(*) as overdue from desk_item where due_on < ? group by product")
                .param(today)
                .query(row -> {
                    overdue.put(row.getString("product"), row.getLong("overdue"));
                });
        return overdue;
    }

    /** @param year of the incident's receipt; null for what belongs to no incident */
    record Booked(String product, @Nullable Integer year, Money money) {}

    List<Booked> money() {
        return database.sql("""
                        select p.product,""" + RECEIVED + """
                         as received_year,
                            sum(e.reserved) as reserved, sum(e.approved) as approved, sum(e.ordered) as ordered, sum(e.paid) as paid
                        from (select policy_id, incident_id,
                                sum(case when account = 'RESERVED' then amount else 0 end) as reserved,
                                sum(case when account = 'APPROVED' then amount else 0 end) as approved,
                                sum(case when account = 'ORDERED' then amount else 0 end) as ordered,
                                sum(case when account = 'PAID' then amount else 0 end) as paid
                            from ledger_entry group by policy_id, incident_id) e
                        join policy p on p.id = e.policy_id
                        left join incident i on i.id = e.incident_id
                        where p.drill_id is null
                        group by p.product,""" + RECEIVED)
                .query((row, number) -> new Booked(row.getString("product"), year(row), money(row)))
                .list();
    }

    private static @Nullable Integer year(ResultSet row) throws SQLException {
        int year = row.getInt("received_year");
        return row.wasNull() ? null : year;
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(row.getLong("reserved"), row.getLong("approved"), row.getLong("ordered"), row.getLong("paid"));
    }

    /** What was entered as paid, by the month of the entry. */
    Map<YearMonth, Long> paid() {
        Map<YearMonth, Long> paid = new HashMap<>();
        database.sql("""
                        select paid_year, paid_month, sum(amount) as paid
                        from (select amount,
                                extract(year from entered_at at time zone 'Asia/Tokyo') as paid_year,
                                extract(month from entered_at at time zone 'Asia/Tokyo') as paid_month
                            from ledger_entry where account = 'PAID') each_one
                        group by paid_year, paid_month
                        """).query(row -> {
            paid.put(YearMonth.of(row.getInt("paid_year"), row.getInt("paid_month")), row.getLong("paid"));
        });
        return paid;
    }

    /** What each limit of a policy period has given: {@code code} as in the ledger, or {@code code@…} where every incident has it anew. */
    record Taken(long approved, long reserved) {

        Taken plus(Taken more) {
            return new Taken(approved + more.approved, reserved + more.reserved);
        }
    }

    /** Of the periods that run on that day or have an open incident, by policy and the code of the limit. */
    Map<UUID, Map<String, Taken>> limits(LocalDateTime now) {
        Map<UUID, Map<String, Taken>> periods = new LinkedHashMap<>();
        database.sql("""
                        select e.policy_id, e.limits,
                            sum(case when e.account = 'APPROVED' then e.amount else 0 end) as approved,
                            sum(case when e.account = 'RESERVED' then e.amount else 0 end) as reserved
                        from ledger_entry e join policy p on p.id = e.policy_id
                        where e.account in ('APPROVED', 'RESERVED') and p.drill_id is null
                            and (p.period_end >= ? or p.id in (
                                select i.policy_id from incident i
                                where i.status <> 'closed' and i.merged_into is null and i.drill_id is null))
                        group by e.policy_id, e.limits
                        """).param(now).query(row -> {
            Taken taken = new Taken(row.getLong("approved"), row.getLong("reserved"));
            Map<String, Taken> limits =
                    periods.computeIfAbsent(row.getObject("policy_id", UUID.class), none -> new LinkedHashMap<>());
            for (String code : row.getString("limits").split(",", -1)) {
                limits.merge(code, taken, Taken::plus);
            }
        });
        return periods;
    }

    /** By product: how often it took how many hours. */
    Map<String, Delays> answers(Received received) {
        return delays("""
                select i.product, floor((extract(epoch from a.first_at) - extract(epoch from i.first_received_at)) / 3600) as hours,
                    count(*) as times
                from incident i left join (
                    select incident_id, min(said_at) as first_at from (
                        select l.incident_id, d.decided_at as said_at
                        from line_decision d join expense_line l on l.id = d.line_id
                        where (d.kind in ('ACCEPT', 'CUT', 'DENY', 'ASK') and not d.proposal) or d.kind = 'APPROVE'
                        union all
                        select incident_id, written_at from message where by_insurer
                        union all
                        select r.incident_id, c.entered_at from consent_entry c join consent_request r on r.id = c.request_id
                        where c.step in ('GRANT', 'REFUSE', 'ASK_BACK')) said
                    group by incident_id) a on a.incident_id = i.id
                where i.merged_into is null and i.drill_id is null and i.received_at >= ? and i.received_at < ?
                group by i.product, floor((extract(epoch from a.first_at) - extract(epoch from i.first_received_at)) / 3600)
                """, received);
    }

    /** As {@link #answers}, of lines: from their entry to the first decision that the insured was told. */
    Map<String, Delays> decisions(Received received) {
        return delays("""
                select i.product, floor((extract(epoch from d.first_at) - extract(epoch from l.created_at)) / 3600) as hours,
                    count(*) as times
                from incident i join expense_line l on l.incident_id = i.id left join (
                    select line_id, min(decided_at) as first_at from line_decision
                    where (kind in ('ACCEPT', 'CUT', 'DENY') and not proposal) or kind = 'APPROVE'
                    group by line_id) d on d.line_id = l.id
                where i.merged_into is null and i.drill_id is null and i.received_at >= ? and i.received_at < ?
                    and l.removed_at is null and l.activity is not null and l.amount is not null
                group by i.product, floor((extract(epoch from d.first_at) - extract(epoch from l.created_at)) / 3600)
                """, received);
    }

    private Map<String, Delays> delays(String question, Received received) {
        Map<String, Delays> delays = new HashMap<>();
        database.sql(question).params(received.from(), received.until()).query(row -> {
            long hours = row.getLong("hours");
            boolean waits = row.wasNull();
            Delays ofProduct = delays.computeIfAbsent(row.getString("product"), none -> new Delays());
            ofProduct.add(waits ? null : Math.max(0, hours), row.getLong("times"));
        });
        return delays;
    }
}
