package io.shirase.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<AssignmentRecord, UUID> {

    Optional<AssignmentRecord> findById(UUID incidentId);

    List<AssignmentRecord> findByIncidentIdIn(Collection<UUID> incidentIds);

    /** When each was given an incident last. */
    @Query("""
            select one.handlerId, max(one.assignedAt) from AssignmentRecord one
            where one.handlerId in :handlers group by one.handlerId""")
    List<Object[]> lastGiven(Collection<UUID> handlers);

    /** Open incidents that nobody who still decides looks after, the oldest first. */
    @Query("""
            select incident.id from IncidentRecord incident
            where incident.drillId is null and incident.mergedInto is null and incident.status <> io.shirase.incident.IncidentStatus.CLOSED
              and not exists (select 1 from AssignmentRecord one
                where one.incidentId = incident.id and one.handlerId in :handlers)
            order by incident.receivedAt, incident.id""")
    List<UUID> findWithout(Collection<UUID> handlers, Limit limit);

    AssignmentRecord saveAndFlush(AssignmentRecord one);
}
