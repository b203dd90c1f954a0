package io.shirase.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that the portal knows. For administrators. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Organisations {

    private final OrganisationRepository organisations;

    Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** Adds an organisation; one whose id is known already stays as it is. */
    public Organisation add(Organisation organisation) {
        return organisations
                .findById(organisation.id())
                .orElseGet(() -> organisations.save(new OrganisationRecord(organisation)))
                .toOrganisation();
    }

    /** @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public Organisation get(UUID id) {
        return organisations.findById(id).orElseThrow(NotFoundException::new).toOrganisation();
    }

    @Transactional(readOnly = true)
    public List<Organisation> list(OrganisationKind kind) {
        return organisations.findByKindOrderByName(kind).stream()
                .map(OrganisationRecord::toOrganisation)
                .toList();
    }
}
