package io.shirase.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who decides about claims and may come in. */
@Service
@Transactional(readOnly = true)
public class Handlers {

    private static final Set<Role> ROLES = EnumSet.of(Role.HANDLER, Role.SUPERVISOR);

    private final PersonRepository people;

    Handlers(PersonRepository people) {
        this.people = people;
    }

    /** In the order of their user names. */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public List<Handler> all() {
        return people.findByRoleInAndActiveIsTrueOrderByUsername(ROLES).stream()
                .map(PersonRecord::toDetails)
                .map(Handlers::handler)
                .toList();
    }

    /** For who may see what the person handles; empty for somebody who has left, or decides no more. */
    public Optional<Handler> find(UUID id) {
        return people.findById(id)
                .map(PersonRecord::toDetails)
                .filter(person -> person.role().decides() && person.standing() != Person.Standing.INACTIVE)
                .map(Handlers::handler);
    }

    private static Handler handler(Person person) {
        return new Handler(
                person.id(),
                person.username(),
                person.displayName(),
                person.telephone(),
                person.role() == Role.SUPERVISOR);
    }
}
