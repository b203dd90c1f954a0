package io.shirase.review;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeskRepository extends Repository<DeskItemRecord, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from DeskItemRecord item where item.incidentId = :incidentId")
    Optional<DeskItemRecord> lockById(UUID incidentId);

    Optional<DeskItemRecord> findById(UUID incidentId);

    DeskItemRecord saveAndFlush(DeskItemRecord item);

    void delete(DeskItemRecord item);
}
