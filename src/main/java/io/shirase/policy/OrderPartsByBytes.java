package io.shirase.policy;

import io.shirase.storage.StepInJava;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.Context;

/**
 * Puts the parts that policies and firms are found by into the order of their bytes, so that one range of an index holds
 * those with the same beginning. H2 has that order anyway and no word for it; in PostgreSQL a column has its database's,
 * which may be a language's.
 */
final class OrderPartsByBytes extends StepInJava {

    OrderPartsByBytes() {
        super("41.1", "order parts by bytes");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        if (!context.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return;
        }
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("alter table policy_part alter column part type varchar(24) collate \"C\"");
            statement.execute("alter table organisation_part alter column part type varchar(24) collate \"C\"");
        }
    }
}
