package io.shirase.storage;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row that is added once and never changed: it is inserted without being looked for. */
@MappedSuperclass
public abstract class AddedRecord implements Persistable<UUID> {

    @Id
    private UUID id;

    @Transient
    private boolean added;

    /** For a row that is read. */
    @SuppressWarnings("NullAway.Init")
    protected AddedRecord() {}

    protected AddedRecord(UUID id) {
        this.id = id;
        this.added = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return added;
    }
}
