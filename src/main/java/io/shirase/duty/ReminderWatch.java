package io.shirase.duty;

import io.shirase.storage.Rehearsal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** On which day to look whether a reminder of an incident is due, so that nobody looks through all of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReminderWatch {

    private final JdbcClient database;

    ReminderWatch(JdbcClient database) {
        this.database = database;
    }

    /** An incident that is new. */
    void begin(UUID incident, LocalDate today) {
        if (Rehearsal.isOn()) {
            return;
        }
        database.sql("insert into reminder_watch (incident_id, look_on) values (?, ?)")
                .params(incident, today)
                .update();
    }

    /** Something of the incident has changed: to be looked at again. */
    void touch(UUID incident, LocalDate today) {
        database.sql("update reminder_watch set look_on = ? where incident_id = ? and look_on > ?")
                .params(today, incident, today)
                .update();
    }

    /** Those to be looked at, the longest waiting first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    List<UUID> due(LocalDate today, int most) {
        return database.sql("select incident_id from reminder_watch where look_on <= ?"
                        + " order by look_on, incident_id fetch first " + most + " rows only")
                .param(today)
                .query((row, number) -> row.getObject("incident_id", UUID.class))
                .list();
    }

    /** Whether it is still to be looked at; nobody else does so until the caller's transaction ends. */
    boolean lock(UUID incident, LocalDate today) {
        return database.sql("select look_on from reminder_watch where incident_id = ? for update")
                .param(incident)
                .query(LocalDate.class)
                .optional()
                .filter(day -> !day.isAfter(today))
                .isPresent();
    }

    void next(UUID incident, LocalDate day) {
        database.sql("update reminder_watch set look_on = ? where incident_id = ?")
                .params(day, incident)
                .update();
    }
}
