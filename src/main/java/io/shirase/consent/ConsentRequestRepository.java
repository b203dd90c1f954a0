package io.shirase.consent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRequestRepository extends Repository<ConsentRequestRecord, UUID> {

    Optional<ConsentRequestRecord> findById(UUID id);

    List<ConsentRequestRecord> findByIdIn(Collection<UUID> ids);

    @Query("select one.incidentId from ConsentRequestRecord one where one.id in :ids")
    Set<UUID> incidentsOf(Collection<UUID> ids);

    List<ConsentRequestRecord> findByIncidentIdInOrderByAskedAt(Collection<UUID> incidentIds);

    @Query("select coalesce(max(one.number), 0) from ConsentRequestRecord one where one.incidentId = :incidentId")
    int lastNumber(UUID incidentId);

    /** Those that wait for the insurer, the oldest first: nothing was entered, a question was replied to, or a grant proposed or sent back. */
    @Query("""
            select one from ConsentRequestRecord one
            join IncidentRecord incident on incident.id = one.incidentId
            where incident.drillId is null
            and (not exists (select entry from ConsentEntryRecord entry where entry.requestId = one.id)
            or exists (select entry from ConsentEntryRecord entry where entry.requestId = one.id
                and entry.step in (io.shirase.consent.ConsentStep.REPLY, io.shirase.consent.ConsentStep.PROPOSE,
                  io.shirase.consent.ConsentStep.RETURN)
                and entry.number = (select max(last.number) from ConsentEntryRecord last where last.requestId = one.id)))
            order by one.askedAt, one.id""")
    List<ConsentRequestRecord> findWaiting(Limit limit);

    /** The quotations that requests of an incident were asked with. */
    @Query(
            "select quotation from ConsentRequestRecord one join one.quotations quotation where one.incidentId = :incidentId")
    List<UUID> findQuotations(UUID incidentId);

    ConsentRequestRecord saveAndFlush(ConsentRequestRecord one);
}
