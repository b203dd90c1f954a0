package io.shirase.identity;

import io.shirase.identity.Person.Standing;
import io.shirase.language.Problem;
import io.shirase.language.SpokenKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who may come in. For administrators, who see and set nobody's password. A changed right ends the person's
 * sessions at once.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class People {

    /** More is not for a list but for a search. */
    public static final int LIST = 100;

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final PasswordEncoder passwords;
    private final OneTimeLinks links;
    private final SecurityMail mail;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            PersonRepository people,
            OrganisationRepository organisations,
            PasswordEncoder passwords,
            OneTimeLinks links,
            SecurityMail mail,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.passwords = passwords;
        this.links = links;
        this.mail = mail;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets a person in from now on. A user name that is taken already stays as it is. For what the portal itself makes.
     *
     * @param password as typed; only its hash is kept
     * @throws NotFoundException if there is no such organisation
     */
    CurrentPerson add(UUID organisationId, Role role, String username, String displayName, String password) {
        String name = UserName.of(username);
        return people.findByUsername(name)
                .orElseGet(() -> {
                    PersonRecord person = new PersonRecord(
                            UUID.randomUUID(),
                            name,
                            displayName,
                            Unguessable.hashOf(password, passwords),
                            role,
                            organisations.findById(organisationId).orElseThrow(NotFoundException::new));
                    person.setPassword(person.passwordHash(), clock.instant());
                    return people.save(person);
                })
                .toPerson();
    }

    /**
     * Makes a person, who comes in once {@link Invitations} has sent a link and a password was set with it.
     *
     * @throws InvalidPerson if it cannot stand
     */
    public Person add(PersonEntry entry) {
        OrganisationRecord organisation = checked(entry, null);
        PersonRecord person = new PersonRecord(
                UUID.randomUUID(),
                entry.username(),
                entry.displayName(),
                Unguessable.hash(passwords),
                Objects.requireNonNull(entry.role()),
                organisation);
        person.change(entry, organisation);
        Person made = people.saveAndFlush(person).toDetails();
        note("person.added", made.id(), String.join("; ", PersonChanges.of(made)));
        return made;
    }

    /**
     * The user name stays: what the person did is written down under it.
     *
     * @param seen the version of the person that was shown
     * @throws NotFoundException if there is no such person
     * @throws InvalidPerson if it cannot stand
     * @throws StalePerson if the person has been changed since; nothing was saved
     * @throws LastAdministrator if no administrator would be left who can come in
     */
    public Person change(UUID id, long seen, PersonEntry entry) {
        lockAdministrators();
        PersonRecord record = people.lockById(id).orElseThrow(NotFoundException::new);
        Person before = record.toDetails();
        if (before.version() != seen) {
            throw new StalePerson(before);
        }
        OrganisationRecord organisation = checked(entry, before);
        if (before.role() == Role.ADMIN && entry.role() != Role.ADMIN) {
            keepOneBeside(id);
        }
        record.change(entry, organisation);
        Person after = people.saveAndFlush(record).toDetails();
        List<String> changes = PersonChanges.between(before, after);
        if (!changes.isEmpty()) {
            note("person.changed", id, String.join("; ", changes));
        }
        mail.addressChanged(before, after);
        return after;
    }

    /**
     * The person comes in no more, from now on; what the person did stays.
     *
     * @throws NotFoundException if there is no such person
     * @throws LastAdministrator if no administrator would be left who can come in
     */
    public Person deactivate(UUID id) {
        lockAdministrators();
        PersonRecord record = people.lockById(id).orElseThrow(NotFoundException::new);
        if (record.toDetails().standing() == Standing.INACTIVE) {
            return record.toDetails();
        }
        if (record.toPerson().role() == Role.ADMIN) {
            keepOneBeside(id);
        }
        links.end(id);
        record.setActive(false);
        note("person.deactivated", id, record.toPerson().username());
        return people.saveAndFlush(record).toDetails();
    }

    /** @throws NotFoundException if there is no such person */
    public Person activate(UUID id) {
        PersonRecord record = people.lockById(id).orElseThrow(NotFoundException::new);
        if (record.toDetails().standing() == Standing.INACTIVE) {
            record.setActive(true);
            note("person.activated", id, record.toPerson().username());
        }
        return people.saveAndFlush(record).toDetails();
    }

    /** @throws NotFoundException if there is no such person */
    @Transactional(readOnly = true)
    public Person get(UUID id) {
        return people.findById(id).orElseThrow(NotFoundException::new).toDetails();
    }

    /**
     * Those whose name, user name, mail address or organisation has this in it, see {@link SpokenKey}; those who can come in
     * first. At most {@link #LIST}.
     */
    @Transactional(readOnly = true)
    public List<Person> find(String typed) {
        return people.search(SpokenKey.within(typed), Limit.of(LIST)).stream()
                .map(PersonRecord::toDetails)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Person> of(UUID organisationId) {
        return people.findByOrganisationIdOrderByUsername(organisationId).stream()
                .map(PersonRecord::toDetails)
                .toList();
    }

    /** How many in one of these roles can come in, or are invited. */
    @Transactional(readOnly = true)
    public long count(List<Role> roles) {
        return people.countByRoleInAndActiveIsTrue(roles);
    }

    /** Everybody who ever could come in. */
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

    private OrganisationRecord checked(PersonEntry entry, @Nullable Person before) {
        List<Problem> problems = new ArrayList<>(entry.problems());
        UUID organisationId = entry.organisationId();
        OrganisationRecord organisation = organisationId == null
                ? null
                : organisations.findById(organisationId).orElse(null);
        Role role = entry.role();
        if (organisation != null && role != null && organisation.kind() != role.belongsTo()) {
            problems.add(Problem.of("organisation", "identity.person.organisation.kind." + role.belongsTo()));
        }
        if (before == null && people.findByUsername(entry.username()).isPresent()) {
            problems.add(Problem.of("username", "identity.person.username.taken"));
        }
        if (!problems.isEmpty() || organisation == null) {
            throw new InvalidPerson(problems);
        }
        return organisation;
    }

    /** Of two who take each other's right away at once, the second sees what the first did. */
    private void lockAdministrators() {
        people.lockAdministrators();
    }

    /** Whoever has not set a password yet might never come in, and does not count. */
    private void keepOneBeside(UUID id) {
        if (people.lockAdministrators().stream()
                .noneMatch(person -> !person.id().equals(id) && person.canComeIn())) {
            throw new LastAdministrator();
        }
    }

    private void note(String action, UUID subject, String detail) {
        events.publishEvent(new AccountEvent(action, subject, detail, signedIn.person()));
    }
}
