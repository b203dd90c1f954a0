package io.shirase.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organisation")
class OrganisationRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationRecord() {}

    OrganisationRecord(Organisation organisation) {
        id = organisation.id();
        kind = organisation.kind();
        name = organisation.name();
    }

    Organisation toOrganisation() {
        return new Organisation(id, kind, name);
    }
}
