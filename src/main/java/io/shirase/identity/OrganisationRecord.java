package io.shirase.identity;

import io.shirase.language.KeyParts;
import io.shirase.language.SpokenKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
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

    private String reading = "";

    /** What it is found by as one types. */
    @ElementCollection
    @CollectionTable(name = "organisation_part", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "part")
    private Set<String> parts = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected OrganisationRecord() {}

    @SuppressWarnings("NullAway.Init")
    OrganisationRecord(Organisation organisation) {
        id = organisation.id();
        kind = organisation.kind();
        rename(organisation.name(), organisation.reading());
    }

    /** @param itsReading in kana; empty where nobody has said */
    final void rename(String itsName, String itsReading) {
        name = itsName;
        reading = itsReading;
        renewKey();
    }

    /** What the list is searched by; see {@link SpokenKey}. */
    final void renewKey() {
        nameKey = SpokenKey.of(name);
        Set<String> found = KeyParts.of(nameKey);
        found.addAll(KeyParts.of(SpokenKey.of(reading)));
        parts.retainAll(found);
        parts.addAll(found);
    }

    /** Whether its name or the reading of it has this in it. */
    boolean isCalled(String key) {
        return nameKey.contains(key) || SpokenKey.of(reading).contains(key);
    }

    OrganisationKind kind() {
        return kind;
    }

    Organisation toOrganisation() {
        return new Organisation(id, kind, name, reading);
    }
}
