package io.shirase.policy;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts that policies and firms are found by into the order of their bytes, so that one range of an index holds
 * those with the same beginning. H2 has that order anyway and no word for it; in PostgreSQL a column has its database's,
 * which may be a language's.
 */
final class OrderPartsByBytes implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("41.1");
    }

    @Override
    public String getDescription() {
        return "order parts by bytes";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
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
