package io.shirase.report;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportDraftRepository extends Repository<ReportDraftRecord, UUID> {

    Optional<ReportDraftRecord> findById(UUID id);

    /** Whoever comes second waits until the first has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from ReportDraftRecord draft where draft.id = :id")
    Optional<ReportDraftRecord> findForChange(UUID id);

    List<ReportDraftRecord> findByOwnerIdAndIncidentIdIsNullOrderBySavedAtDesc(UUID ownerId);

    @Query("""
            from ReportDraftRecord draft
            where draft.onTelephone = true and draft.incidentId is null and draft.ownerId <> :person
            order by draft.savedAt desc, draft.id""")
    List<ReportDraftRecord> findOthersCalls(UUID person, Limit limit);

    List<ReportDraftRecord> findByIdInAndOwnerId(Collection<UUID> ids, UUID ownerId);

    List<ReportDraftRecord> findByIncidentId(UUID incidentId);

    ReportDraftRecord saveAndFlush(ReportDraftRecord draft);

    void delete(ReportDraftRecord draft);
}
