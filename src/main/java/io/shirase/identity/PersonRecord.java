package io.shirase.identity;

import io.shirase.mail.Addressee;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organisation_id")
    private OrganisationRecord organisation;

    private boolean active = true;
    private @Nullable String mailAddress;
    private @Nullable String language;

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
    }

    Account toAccount() {
        return new Account(toPerson(), passwordHash, active);
    }

    CurrentPerson toPerson() {
        Organisation its = organisation.toOrganisation();
        return new CurrentPerson(id, username, displayName, role, its.id(), its.name());
    }

    /** Where the person gets mail, and in which language. */
    PersonRecord writtenTo(String mailAddress, Locale language) {
        this.mailAddress = mailAddress;
        this.language = language.getLanguage();
        return this;
    }

    /** Empty for somebody who has left, or whose address is not known. */
    Optional<Addressee> addressee() {
        return active && mailAddress != null
                ? Optional.of(new Addressee(
                        mailAddress, language == null ? Locale.JAPANESE : Locale.forLanguageTag(language)))
                : Optional.empty();
    }

    UUID id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }
}
