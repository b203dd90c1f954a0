package io.shirase.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom a mail of the portal goes, by ids only: nobody learns a name or an address here. */
@Service
@Transactional(readOnly = true)
public class Recipients {

    private final PersonRepository people;

    Recipients(PersonRepository people) {
        this.people = people;
    }

    /** The people of an insured firm who may come in; those of its agency where the firm has none. */
    public List<UUID> ofInsured(UUID firm, @Nullable UUID agency) {
        List<UUID> own = of(firm);
        return own.isEmpty() && agency != null ? of(agency) : own;
    }

    /** Who takes reports by telephone; where nobody does, who decides about them. */
    public List<UUID> ofHotline() {
        List<UUID> operators = of(EnumSet.of(Role.OPERATOR));
        return operators.isEmpty() ? ofDesk() : operators;
    }

    /** Who decides about costs. */
    public List<UUID> ofDesk() {
        return of(EnumSet.of(Role.HANDLER, Role.SUPERVISOR));
    }

    public List<UUID> ofAdministrators() {
        return of(EnumSet.of(Role.ADMIN));
    }

    private List<UUID> of(Set<Role> roles) {
        return people.findByRoleInAndActiveIsTrueOrderByUsername(roles).stream()
                .map(PersonRecord::id)
                .toList();
    }

    /** The people of an organisation who may come in. */
    public List<UUID> of(UUID organisation) {
        return people.findByOrganisationIdAndActiveIsTrueOrderByUsername(organisation).stream()
                .map(PersonRecord::id)
                .toList();
    }

    /** Empty where there is no such person, as after an import. */
    public Optional<UUID> ofUser(String username) {
        return people.findByUsername(username).map(PersonRecord::id);
    }
}
