package io.shirase.claim;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterruptionRepository extends Repository<InterruptionRecord, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from InterruptionRecord interruption where interruption.id = :id")
    Optional<InterruptionRecord> lockById(UUID id);

    @Query("""
            from InterruptionRecord interruption
            where interruption.policyId = :policyId and interruption.removedAt is null
            order by interruption.position""")
    List<InterruptionRecord> findPresent(UUID policyId);

    InterruptionRecord saveAndFlush(InterruptionRecord interruption);
}
