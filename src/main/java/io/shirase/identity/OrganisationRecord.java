package io.shirase.identity;

import io.shirase.language.SpokenKey;
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
    /** For queries only. */
    @SuppressWarnings("UnusedVariable")
    private String nameKey = "";

    @SuppressWarnings("NullAway.Init")
    protected OrganisationRecord() {}

    @SuppressWarnings("NullAway.Init")
    OrganisationRecord(Organisation organisation) {
        id = organisation.id();
        kind = organisation.kind();
        rename(organisation.name());
    }

    final void rename(String itsName) {
        name = itsName;
        renewKey();
    }

    /** What the list is searched by; see {@link SpokenKey}. */
    final void renewKey() {
        nameKey = SpokenKey.of(name);
    }

    OrganisationKind kind() {
        return kind;
    }

    Organisation toOrganisation() {
        return new Organisation(id, kind, name);
    }
}
