package io.shirase.duty;

import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Posts each reminder once: the mail and the row that says so are written in one transaction, and two rows cannot be. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReminderLedger {

    private final JdbcClient database;
    private final Outbox outbox;
    private final Clock clock;

    ReminderLedger(JdbcClient database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What one mail is about: all that is due until the same day.
     *
     * @param deadlines the codes of what is due
     * @param todos how many things there are to do about the incident
     * @param daysAfter how many days after the last day it is sent; negative before it
     * @param todos how many things there are to do about the incident
     */
    record Reminder(
            UUID person,
            UUID incident,
            String receiptNumber,
            Collection<String> deadlines,
            LocalDate lastDay,
            int daysAfter,
            int todos) {

        Reminder among(int all) {
            return new Reminder(person, incident, receiptNumber, deadlines, lastDay, daysAfter, all);
        }
    }

    void post(Reminder reminder) {
        long fresh = reminder.deadlines().stream()
                .filter(deadline -> isNew(reminder, deadline))
                .count();
        if (fresh == 0) {
            return;
        }
        MailKind kind = reminder.daysAfter() > 0 ? MailKind.OVERDUE : MailKind.REMINDER;
        outbox.post(Mail.to(reminder.person(), kind)
                .saying(reminder.receiptNumber(), reminder.lastDay(), reminder.todos())
                .leadingTo("incidents/" + reminder.incident() + "/duties"));
    }

    private boolean isNew(Reminder reminder, String deadline) {
        long sent = database.sql("select count(*) from reminder_sent where person_id = ? and incident_id = ?"
                        + " and deadline = ? and last_day = ? and days_after = ?")
                .params(reminder.person(), reminder.incident(), deadline, reminder.lastDay(), reminder.daysAfter())
                .query(Long.class)
                .single();
        if (sent > 0) {
            return false;
        }
        database.sql("insert into reminder_sent (person_id, incident_id, deadline, last_day, days_after, posted_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        reminder.person(),
                        reminder.incident(),
                        deadline,
                        reminder.lastDay(),
                        reminder.daysAfter(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }
}
