package io.shirase.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries as they are stored: they are added at the end, and there is no way to change or to remove one. */
class TrailStore {

    private static final String COLUMNS =
            "select place, id, happened_at, person_id, username, action, subject, detail, digest from audit_entry";

    private final JdbcClient database;

    TrailStore(JdbcClient database) {
        this.database = database;
    }

    /** Where the trail ends now. */
    TrailPoint head() {
        return head("");
    }

    /** Where the trail ends; nobody else adds to it until this transaction ends. */
    TrailPoint lockedHead() {
        return head(" for update");
    }

    private TrailPoint head(String how) {
        return database.sql("select place, digest from audit_head where id = 1" + how)
                .query((row, number) -> new TrailPoint(row.getLong("place"), row.getString("digest")))
                .single();
    }

    void moveHead(TrailPoint to) {
        database.sql("update audit_head set place = ?, digest = ? where id = 1")
                .param(to.place())
                .param(to.digest())
                .update();
    }

    void add(ChainedEntry chained) {
        AuditEntry entry = chained.entry();
        database.sql("insert into audit_entry (place, id, happened_at, person_id, username, action, subject, detail,"
                        + " digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        chained.place(),
                        entry.id(),
                        OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                        entry.personId(),
                        entry.username(),
                        entry.action(),
                        entry.subject(),
                        entry.detail(),
                        chained.digest())
                .update();
    }

    /** The entries after a place, the oldest first. */
    List<ChainedEntry> after(long place, int limit) {
        return database.sql(COLUMNS + " where place > ? order by place limit ?")
                .params(place, limit)
                .query(TrailStore::entry)
                .list();
    }

    /**
     * The newest first.
     *
     * @param before those before this place only
     * @param leaveOut how many of these to leave out at the beginning
     */
    List<ChainedEntry> newest(TrailFilter filter, long before, int leaveOut, int limit) {
        TrailFilter.Condition condition = filter.condition();
        return database.sql(COLUMNS + " where place < ?" + condition.sql() + " order by place desc limit ? offset ?")
                .param(before)
                .params(condition.values())
                .param(limit)
                .param(leaveOut)
                .query(TrailStore::entry)
                .list();
    }

    /** What a person did of some actions, the newest first. */
    List<ChainedEntry> newestOf(UUID person, List<String> actions, int limit) {
        String marks = String.join(", ", Collections.nCopies(actions.size(), "?"));
        return database.sql(COLUMNS + " where person_id = ? and action in (" + marks + ") order by place desc limit ?")
                .param(person)
                .params(actions)
                .param(limit)
                .query(TrailStore::entry)
                .list();
    }

    /** Every action that was ever written down. */
    List<String> actions() {
        return database.sql("select distinct action from audit_entry order by action")
                .query((row, number) -> row.getString("action"))
                .list();
    }

    private static ChainedEntry entry(ResultSet row, int number) throws SQLException {
        return new ChainedEntry(
                row.getLong("place"),
                new AuditEntry(
                        row.getObject("id", UUID.class),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("person_id", UUID.class),
                        row.getString("username"),
                        row.getString("action"),
                        row.getObject("subject", UUID.class),
                        row.getString("detail")),
                row.getString("digest"));
    }
}
