package io.shirase.audit;

import io.shirase.storage.StepInJava;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Chains the entries that were written before there was a chain, in the order of their times. */
final class ChainOldEntries extends StepInJava {

    ChainOldEntries() {
        super("34", "chain the audit trail");
    }

    @Override
    public void migrate(Context context) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(context.getConnection(), true);
        JdbcClient database = JdbcClient.create(connection);
        TrailStore store = new TrailStore(database);
        TrailPoint[] last = {store.head()};
        new JdbcTemplate(connection)
                .query(
                        "select id, happened_at, person_id, username, action, subject, detail from audit_entry"
                                + " order by happened_at, id",
                        row -> {
                            ChainedEntry chained = ChainedEntry.after(last[0], entry(row));
                            place(database, chained);
                            last[0] = chained.point();
                        });
        store.moveHead(last[0]);
        database.sql("alter table audit_entry alter column place set not null").update();
        database.sql("alter table audit_entry alter column digest set not null").update();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", UUID.class),
                row.getString("username"),
                row.getString("action"),
                row.getObject("subject", UUID.class),
                row.getString("detail"));
    }

    private static void place(JdbcClient database, ChainedEntry chained) {
        database.sql("update audit_entry set place = ?, digest = ? where id = ?")
                .params(chained.place(), chained.digest(), chained.entry().id())
                .update();
    }
}
