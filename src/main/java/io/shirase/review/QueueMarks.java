package io.shirase.review;

import io.shirase.conversation.Conversation;
import io.shirase.conversation.MessagesChanged;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.language.KeyParts;
import io.shirase.storage.PlainText;
import io.shirase.window.IncidentWindows;
import io.shirase.window.Window;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the queue is narrowed by that does not follow from lines: what an incident is found by as one types (decision 0170), the last
 * days of its windows, and what nobody of the insurer has read. A last day is kept as a day, so that it is not wrong the day after.
 */
@Component
class QueueMarks {

    private static final int PIECE = 100;

    private final JdbcTemplate database;
    private final IncidentWindows windows;
    private final Conversation conversation;
    private final Incidents incidents;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;

    QueueMarks(
            JdbcTemplate database,
            IncidentWindows windows,
            Conversation conversation,
            Incidents incidents,
            SignedIn signedIn,
            TransactionTemplate transaction) {
        this.database = database;
        this.windows = windows;
        this.conversation = conversation;
        this.incidents = incidents;
        this.signedIn = signedIn;
        this.transaction = transaction;
    }

    /** @param searchText keys, one a line */
    static Set<String> parts(String searchText) {
        Set<String> parts = new LinkedHashSet<>();
        PlainText.of(searchText).lines().map(KeyParts::of).forEach(parts::addAll);
        return parts;
    }

    /** The incident lies on the desk already. */
    void find(UUID incidentId, String searchText) {
        database.update("delete from desk_part where incident_id = ?", incidentId);
        database.batchUpdate(
                "insert into desk_part (part, incident_id) values (?, ?)",
                parts(searchText).stream()
                        .map(part -> new Object[] {part, incidentId})
                        .toList());
    }

    /** How many parts begin so; what is more than {@code most} is counted no further. */
    int reach(KeyParts.Range range, int most) {
        Integer found = database.queryForObject(
                "select count(*) from (select 1 as one from desk_part where part >= ? and part < ?" + " fetch first "
                        + (most + 1) + " rows only) few",
                Integer.class,
                PlainText.of(range.from()),
                PlainText.of(range.end()));
        return found == null ? 0 : found;
    }

    /** Follows the incident's facts and messages, where it lies on the desk. */
    void follow(Incident incident) {
        unread(incident.id(), conversation.unreadByInsurer(incident.id()));
        int there = database.update("update desk_item set windows_kept = true where incident_id = ?", incident.id());
        database.update("delete from desk_window where incident_id = ?", incident.id());
        if (there == 1) {
            List<LocalDate> days = windows.of(incident).stream()
                    .filter(window -> window.state() != Window.State.MET)
                    .map(Window::lastDay)
                    .distinct()
                    .toList();
            database.batchUpdate(
                    "insert into desk_window (last_day, incident_id) values (?, ?)",
                    days.stream().map(day -> new Object[] {day, incident.id()}).toList());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MessagesChanged changed) {
        unread(changed.incidentId(), changed.unread());
    }

    private void unread(UUID incidentId, long messages) {
        database.update("update desk_item set unread_messages = ? where incident_id = ?", messages, incidentId);
    }

    /** Follows what lay on the desk before windows were kept. */
    void catchUp() {
        List<UUID> before = List.of();
        List<UUID> left = left();
        while (!left.equals(before)) {
            for (UUID incident : left) {
                signedIn.asPortal(() -> {
                    transaction.executeWithoutResult(status -> follow(incidents.get(incident)));
                    return true;
                });
            }
            before = left;
            left = left();
        }
    }

    private List<UUID> left() {
        return database.query(
                "select incident_id from desk_item where windows_kept = false order by incident_id fetch first " + PIECE
                        + " rows only",
                (row, number) -> row.getObject("incident_id", UUID.class));
    }
}
