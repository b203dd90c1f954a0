package io.shirase.incident;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IncidentMergeRepository extends Repository<IncidentMergeRecord, UUID> {

    /** Whoever comes second waits until the first has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from IncidentMergeRecord merge where merge.id = :id")
    Optional<IncidentMergeRecord> lockById(UUID id);

    /** Those that stand, the first first. */
    @Query("""
            from IncidentMergeRecord merge where merge.survivorId = :survivorId and merge.undoneAt is null
            order by merge.place""")
    List<IncidentMergeRecord> standing(UUID survivorId);

    IncidentMergeRecord saveAndFlush(IncidentMergeRecord merge);
}
