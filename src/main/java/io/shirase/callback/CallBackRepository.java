package io.shirase.callback;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CallBackRepository extends Repository<CallBackRecord, UUID> {

    Optional<CallBackRecord> findById(UUID id);

    /** Whoever comes second waits until the first has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from CallBackRecord one where one.id = :id")
    Optional<CallBackRecord> lock(UUID id);

    /** @param withCalls whether those are there too that are about no incident yet */
    @Query("""
            from CallBackRecord one
            where one.doneAt is null and (:withCalls = true or one.incidentId is not null)
            order by one.dueOn asc nulls last, one.dueTime asc nulls last, one.promisedAt, one.id""")
    List<CallBackRecord> findOpen(boolean withCalls, Limit limit);

    @Query("""
            select count(one) from CallBackRecord one
            where one.doneAt is null and (:withCalls = true or one.incidentId is not null)""")
    long countOpen(boolean withCalls);

    @Query("""
            from CallBackRecord one
            where one.doneAt is not null and (:withCalls = true or one.incidentId is not null)
            order by one.doneAt desc, one.id""")
    List<CallBackRecord> findDone(boolean withCalls, Limit limit);

    List<CallBackRecord> findByIncidentIdOrderByPromisedAtDesc(UUID incidentId);

    List<CallBackRecord> findByCallIdOrderByPromisedAtDesc(UUID callId);

    CallBackRecord saveAndFlush(CallBackRecord one);
}
