package io.shirase.storage;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** A step from one shape of the store to the next that SQL alone cannot take; in one transaction, and never checked against a digest. */
public abstract class StepInJava implements JavaMigration {

    private final String version;
    private final String description;

    /** @param version among those of the SQL files */
    protected StepInJava(String version, String description) {
        this.version = version;
        this.description = description;
    }

    @Override
    public final MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
