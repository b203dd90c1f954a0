package io.shirase.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person as Spring Security knows one. */
class Account implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private CurrentPerson person;
    private final boolean halfWay;
    private final @Nullable Instant cameInAt;
    private final boolean active;
    private int rightsVersion;
    private @Nullable String passwordHash;

    Account(CurrentPerson person, String passwordHash, boolean active, int rightsVersion) {
        this(person, passwordHash, active, rightsVersion, false, null);
    }

    private Account(
            CurrentPerson person,
            @Nullable String passwordHash,
            boolean active,
            int rightsVersion,
            boolean halfWay,
            @Nullable Instant cameInAt) {
        this.person = person;
        this.halfWay = halfWay;
        this.cameInAt = cameInAt;
        this.passwordHash = passwordHash;
        this.active = active;
        this.rightsVersion = rightsVersion;
    }

    Account(Account other) {
        this(other.person, other.passwordHash, other.active, other.rightsVersion, other.halfWay, other.cameInAt);
    }

    /** The same, that has come in just now. */
    Account cameIn(Instant now, boolean onlyHalfWay) {
        return new Account(person, null, active, rightsVersion, onlyHalfWay, now);
    }

    CurrentPerson person() {
        return person;
    }

    /** Whether a password was right, but a passkey is still missing: such a session may do nothing but see to that. */
    boolean isHalfWay() {
        return halfWay;
    }

    /** Null where nobody came in by hand. */
    @Nullable
    Instant cameInAt() {
        return cameInAt;
    }

    /** The one that the person had when signing in: while it is the person's, the session goes on. */
    int rightsVersion() {
        return rightsVersion;
    }

    /** This session goes on, where the person's others end, or the person is called something else. */
    void goOnAs(CurrentPerson now, int version) {
        person = now;
        rightsVersion = version;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return halfWay
                ? List.of()
                : List.of(new SimpleGrantedAuthority(person.role().authority()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.username();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** Equal by user name, so that the session registry knows one person's sessions. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && account.person.username().equals(person.username());
    }

    @Override
    public int hashCode() {
        return person.username().hashCode();
    }
}
