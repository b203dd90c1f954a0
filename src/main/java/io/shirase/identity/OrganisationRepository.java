package io.shirase.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<OrganisationRecord, UUID> {

    Optional<OrganisationRecord> findById(UUID id);

    List<OrganisationRecord> findByKindOrderByName(OrganisationKind kind);

    OrganisationRecord save(OrganisationRecord organisation);
}
