package io.shirase.claim;

import io.shirase.storage.AddedRecord;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an imported incident or expense is called in the claim file that it came in. */
@Entity
@Immutable
@Table(name = "claim_file_name")
@AttributeOverride(name = "id", column = @Column(name = "record_id"))
class ClaimFileName extends AddedRecord {

    private UUID policyId;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected ClaimFileName() {}

    ClaimFileName(UUID recordId, UUID policyId, String name) {
        super(recordId);
        this.policyId = policyId;
        this.name = name;
    }

    UUID policyId() {
        return policyId;
    }

    String name() {
        return name;
    }
}
