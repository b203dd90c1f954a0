package io.shirase.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may come in. For administrators. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class People {

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final PasswordEncoder passwords;

    People(PersonRepository people, OrganisationRepository organisations, PasswordEncoder passwords) {
        this.people = people;
        this.organisations = organisations;
        this.passwords = passwords;
    }

    /**
     * Lets a person in from now on. A user name that is taken already stays as it is.
     *
     * @param password as typed; only its hash is kept
     * @throws NotFoundException if there is no such organisation
     */
    public CurrentPerson add(UUID organisationId, Role role, String username, String displayName, String password) {
        String name = UserName.of(username);
        return people.findByUsername(name)
                .orElseGet(() -> people.save(new PersonRecord(
                        UUID.randomUUID(),
                        name,
                        displayName,
                        hash(password),
                        role,
                        organisations.findById(organisationId).orElseThrow(NotFoundException::new))))
                .toPerson();
    }

    @Transactional(readOnly = true)
    public List<CurrentPerson> list() {
        return people.findAllByOrderByUsername().stream()
                .map(PersonRecord::toPerson)
                .toList();
    }

    /** What people are called, by their user names; the user name itself where there is no such person. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR', 'ADMIN')")
    public Map<String, String> displayNames(Set<String> usernames) {
        Map<String, String> names = new HashMap<>();
        usernames.forEach(username -> names.put(username, username));
        people.findByUsernameIn(usernames).stream()
                .map(PersonRecord::toPerson)
                .forEach(person -> names.put(person.username(), person.displayName()));
        return names;
    }

    private String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("No hash was made of the password");
        }
        return hash;
    }
}
