package io.shirase.secret;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings what is stored to the key that is set: texts from before there was one, and those of the key before. Each row by
 * itself, so that it may be stopped, and several servers may do it at once. A text whose key is not there stops the start.
 */
@Component
class RewriteAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RewriteAtStart.class);

    private final JdbcClient database;
    private final SecretTexts secrets;
    private final List<SecretColumn> columns;

    RewriteAtStart(JdbcClient database, SecretTexts secrets, List<SecretColumn> columns) {
        this.database = database;
        this.secrets = secrets;
        this.columns = List.copyOf(columns);
    }

    private record Row(UUID id, String stored) {}

    @Override
    public void afterSingletonsInstantiated() {
        if (!secrets.isOn()) {
            LOG.warn("shirase.secrets.key is not set: account numbers and webhook secrets are stored in the clear");
        }
        columns.forEach(this::bring);
    }

    private void bring(SecretColumn column) {
        List<Row> rows = database
                .sql("select id, " + column.name() + " as stored from " + column.table())
                .query((row, number) -> new Row(row.getObject("id", UUID.class), row.getString("stored")))
                .list()
                .stream()
                .filter(row -> !secrets.isCurrent(row.stored()))
                .toList();
        for (Row row : rows) {
            String text = secrets.read(column, row.id(), row.stored());
            database.sql("update " + column.table() + " set " + column.name() + " = ? where id = ? and " + column.name()
                            + " = ?")
                    .params(secrets.stored(column, row.id(), text), row.id(), row.stored())
                    .update();
        }
        if (!rows.isEmpty()) {
            LOG.info(
                    "{} texts of {}.{} were rewritten by the key that is set",
                    rows.size(),
                    column.table(),
                    column.name());
        }
    }
}
