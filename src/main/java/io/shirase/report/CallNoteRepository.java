package io.shirase.report;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CallNoteRepository extends Repository<CallNoteRecord, UUID> {

    boolean existsById(UUID id);

    /** What was noted on these incidents, and on the reports from outside that they were before; the first first. */
    @Query("""
            from CallNoteRecord note
            where note.incidentId in :incidents
            or note.noticeId in (select notice.id from OutsideNoticeRecord notice where notice.incidentId in :incidents)
            order by note.notedAt, note.id""")
    List<CallNoteRecord> ofIncidents(Collection<UUID> incidents);

    List<CallNoteRecord> findByNoticeIdOrderByNotedAtAscIdAsc(UUID noticeId);

    CallNoteRecord saveAndFlush(CallNoteRecord note);
}
