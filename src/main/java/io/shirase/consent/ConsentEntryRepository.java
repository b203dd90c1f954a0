package io.shirase.consent;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentEntryRepository extends Repository<ConsentEntryRecord, UUID> {

    List<ConsentEntryRecord> findByRequestIdInOrderByNumber(Collection<UUID> requestIds);

    /** How many entries and links there are about a policy's lines. */
    @Query(nativeQuery = true, value = """
            select (select count(*) from consent_entry entry
                    join consent_request request on request.id = entry.request_id
                    join incident on incident.id = request.incident_id
                    where incident.policy_id = :policyId)
                 + (select count(*) from consent_link link
                    join expense_line line on line.id = link.line_id
                    join incident on incident.id = line.incident_id
                    where incident.policy_id = :policyId)""")
    long countOfPolicy(UUID policyId);

    ConsentEntryRecord saveAndFlush(ConsentEntryRecord one);
}
