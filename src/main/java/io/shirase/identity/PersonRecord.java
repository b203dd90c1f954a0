package io.shirase.identity;

import io.shirase.identity.Person.Standing;
import io.shirase.language.SpokenKey;
import io.shirase.mail.Addressee;
import io.shirase.money.Yen;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;
    private String displayName;
    /** For queries only. */
    @SuppressWarnings("UnusedVariable")
    private String searchKey = "";

    private String passwordHash;
    private @Nullable Instant passwordSetAt;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organisation_id")
    private OrganisationRecord organisation;

    private boolean active = true;
    private int rightsVersion;
    private @Nullable String mailAddress;
    private @Nullable String language;
    private String telephone = "";
    private @Nullable Yen authorityLimit;

    @ElementCollection
    @CollectionTable(name = "person_limit", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "product")
    @Column(name = "authority_limit")
    @BatchSize(size = 100)
    private Map<String, Yen> productLimits = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected PersonRecord() {}

    PersonRecord(
            UUID id,
            String username,
            String displayName,
            String passwordHash,
            Role role,
            OrganisationRecord organisation) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.organisation = organisation;
        renewKey();
    }

    /** Where the person gets mail, and in which language. */
    PersonRecord writtenTo(String mailAddress, Locale language) {
        this.mailAddress = mailAddress;
        this.language = language.getLanguage();
        renewKey();
        return this;
    }

    /** What an administrator entered; where it gives other rights, the sessions end. */
    void change(PersonEntry entry, OrganisationRecord itsOrganisation) {
        Role itsRole = Objects.requireNonNull(entry.role());
        if (role != itsRole
                || !organisation
                        .toOrganisation()
                        .id()
                        .equals(itsOrganisation.toOrganisation().id())) {
            endSessions();
        }
        displayName = entry.displayName();
        mailAddress = entry.mailAddress().isEmpty() ? null : entry.mailAddress();
        telephone = entry.telephone();
        role = itsRole;
        organisation = itsOrganisation;
        authorityLimit = entry.authorityLimit();
        productLimits.keySet().retainAll(entry.productLimits().keySet());
        productLimits.putAll(entry.productLimits());
        renewKey();
    }

    /** Another of the insurer's roles; the sessions end. Only who decides has an authority limit. */
    void changeRole(Role now) {
        role = now;
        if (!now.decides()) {
            authorityLimit = null;
            productLimits.clear();
        }
        endSessions();
    }

    /** What the person entered about themselves. */
    void change(OwnEntry entry) {
        displayName = entry.displayName();
        mailAddress = entry.mailAddress().isEmpty() ? null : entry.mailAddress();
        telephone = entry.telephone();
        language = entry.language().getLanguage();
        renewKey();
    }

    /** What the list is searched by; see {@link SpokenKey}. */
    void renewKey() {
        searchKey = String.join(
                "|",
                List.of(
                        SpokenKey.of(displayName),
                        SpokenKey.of(username),
                        SpokenKey.of(mailAddress == null ? "" : mailAddress)));
    }

    void setPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
        endSessions();
    }

    void setActive(boolean active) {
        this.active = active;
        endSessions();
    }

    /** Whoever is signed in as this person is so no more. */
    void endSessions() {
        rightsVersion++;
    }

    Account toAccount() {
        return new Account(toPerson(), passwordHash, active, rightsVersion);
    }

    CurrentPerson toPerson() {
        Organisation its = organisation.toOrganisation();
        return new CurrentPerson(id, username, displayName, role, its.id(), its.name());
    }

    Person toDetails() {
        return new Person(
                id,
                version == null ? 0 : version,
                username,
                displayName,
                mailAddress == null ? "" : mailAddress,
                language(),
                telephone,
                role,
                organisation.toOrganisation(),
                authorityLimit,
                productLimits,
                standing());
    }

    private Standing standing() {
        if (!active) {
            return Standing.INACTIVE;
        }
        return passwordSetAt == null ? Standing.INVITED : Standing.ACTIVE;
    }

    boolean canComeIn() {
        return standing() == Standing.ACTIVE;
    }

    int rightsVersion() {
        return rightsVersion;
    }

    private Locale language() {
        return language == null ? Locale.JAPANESE : Locale.forLanguageTag(language);
    }

    /** Empty for somebody who has left, or whose address is not known. */
    Optional<Addressee> addressee() {
        return active && mailAddress != null ? Optional.of(new Addressee(mailAddress, language())) : Optional.empty();
    }

    UUID id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }
}
