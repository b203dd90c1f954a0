package io.shirase.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What an imported incident or expense is called in the claim file that it came in. */
@Entity
@Immutable
@Table(name = "claim_file_name")
class ClaimFileName implements Persistable<UUID> {

    @Id
    private UUID recordId;

    private UUID policyId;
    private String name;

    @Transient
    private boolean added;

    @SuppressWarnings("NullAway.Init")
    protected ClaimFileName() {}

    ClaimFileName(UUID recordId, UUID policyId, String name) {
        this.recordId = recordId;
        this.policyId = policyId;
        this.name = name;
        this.added = true;
    }

    @Override
    public UUID getId() {
        return recordId;
    }

    @Override
    public boolean isNew() {
        return added;
    }

    UUID policyId() {
        return policyId;
    }

    String name() {
        return name;
    }
}
