package io.shirase.identity;

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
    private final boolean active;
    private int rightsVersion;
    private @Nullable String passwordHash;

    Account(CurrentPerson person, String passwordHash, boolean active, int rightsVersion) {
        this.person = person;
        this.passwordHash = passwordHash;
        this.active = active;
        this.rightsVersion = rightsVersion;
    }

    CurrentPerson person() {
        return person;
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
        return List.of(new SimpleGrantedAuthority(person.role().authority()));
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
