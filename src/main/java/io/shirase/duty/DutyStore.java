package io.shirase.duty;

import io.shirase.incident.Merges;
import io.shirase.language.Coded;
import io.shirase.time.Counting;
import io.shirase.time.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is kept of an incident's duties. Of an incident into which others were merged, theirs are there too: nothing moves, so
 * that a merge that is undone takes nothing along. Whoever calls has asked whether the person may see the incident.
 */
@Component
class DutyStore {

    private static final Map<String, Counting> COUNTINGS = Coded.byCode(Counting.class, Counting::code);

    private final JdbcClient database;
    private final Merges merges;

    DutyStore(JdbcClient database, Merges merges) {
        this.database = database;
        this.merges = merges;
    }

    /** In the order in which they were made. */
    List<DutyEntry> entries(UUID incident) {
        return database.sql("select * from duty_entry where incident_id in (:incidents) order by place")
                .param("incidents", merges.together(incident))
                .query((row, number) -> entry(row))
                .list();
    }

    /** In the order in which they were made. */
    List<ContractDuty> contracts(UUID incident) {
        return database.sql("select * from contract_duty where incident_id in (:incidents) and removed_at is null"
                        + " order by made_at, id")
                .param("incidents", merges.together(incident))
                .query((row, number) -> contract(row))
                .list();
    }

    /**
     * The same entry again changes nothing.
     *
     * @return whether it is new
     */
    boolean add(UUID incident, DutyEntry entry) {
        if (holds("duty_entry", entry.id())) {
            return false;
        }
        database.sql(
                        "insert into duty_entry (id, incident_id, duty, kind, on_day, at_time, number, why, made_at, made_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(entry.id())
                .param(incident)
                .param(entry.duty())
                .param(entry.kind().name())
                .param(entry.on().day())
                .param(entry.on().time())
                .param(entry.number())
                .param(entry.why())
                .param(at(entry.at()))
                .param(entry.by())
                .update();
        return true;
    }

    /**
     * The same again changes nothing.
     *
     * @return whether it is new
     */
    boolean add(UUID incident, ContractDuty duty, Instant now, String by) {
        if (holds("contract_duty", duty.id())) {
            return false;
        }
        database.sql("insert into contract_duty (id, incident_id, whom, basis, length, unit, counted, due_on, made_at,"
                        + " made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(duty.id())
                .param(incident)
                .param(duty.whom())
                .param(duty.basis())
                .param(duty.length())
                .param(duty.unit().name())
                .param(duty.counted().code())
                .param(duty.dueOn())
                .param(at(now))
                .param(by)
                .update();
        return true;
    }

    /**
     * Its row stays.
     *
     * @return whether it was there
     */
    boolean remove(UUID contract, Instant now, String by) {
        return database.sql(
                                "update contract_duty set removed_at = ?, removed_by = ? where id = ? and removed_at is null")
                        .params(at(now), by, contract)
                        .update()
                > 0;
    }

    private boolean holds(String table, UUID id) {
        return database.sql("select count(*) from " + table + " where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static DutyEntry entry(ResultSet row) throws SQLException {
        return new DutyEntry(
                row.getObject("id", UUID.class),
                row.getString("duty"),
                DutyEntry.Kind.valueOf(row.getString("kind")),
                new Moment(row.getObject("on_day", LocalDate.class), row.getObject("at_time", LocalTime.class)),
                row.getString("number"),
                row.getString("why"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    private static ContractDuty contract(ResultSet row) throws SQLException {
        return new ContractDuty(
                row.getObject("id", UUID.class),
                row.getString("whom"),
                row.getString("basis"),
                number(row),
                ContractDuty.Unit.valueOf(row.getString("unit")),
                COUNTINGS.getOrDefault(row.getString("counted"), Counting.DAY_ITSELF),
                row.getObject("due_on", LocalDate.class));
    }

    private static @Nullable Integer number(ResultSet row) throws SQLException {
        int length = row.getInt("length");
        return row.wasNull() ? null : length;
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
