package io.shirase.drill;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DrillRepository extends Repository<DrillRecord, UUID> {

    Optional<DrillRecord> findById(UUID id);

    /** Whoever comes second waits until the first has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from DrillRecord drill where drill.id = :id")
    Optional<DrillRecord> lock(UUID id);

    List<DrillRecord> findByIdIn(Collection<UUID> ids);

    boolean existsByOrganisationId(UUID organisationId);

    List<DrillRecord> findByOrganisationIdOrderByStartedAtDesc(UUID organisationId);

    DrillRecord saveAndFlush(DrillRecord drill);

    void delete(DrillRecord drill);
}
