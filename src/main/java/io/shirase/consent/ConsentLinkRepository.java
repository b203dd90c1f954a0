package io.shirase.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentLinkRepository extends Repository<ConsentLinkRecord, UUID> {

    Optional<ConsentLinkRecord> findFirstByLineIdOrderByNumberDesc(UUID lineId);

    @Query("select coalesce(max(one.number), 0) from ConsentLinkRecord one where one.lineId = :lineId")
    int lastNumber(UUID lineId);

    /** Of each line of a policy's incidents the row that counts. */
    @Query(nativeQuery = true, value = """
            select link.* from consent_link link
            join expense_line line on line.id = link.line_id
            join incident on incident.id = line.incident_id
            where incident.policy_id = (
                select other.policy_id from incident other
                join expense_line one on one.incident_id = other.id where one.id = :lineId)
            and link.request_id is not null
            and link.number_of_line = (
                select max(last.number_of_line) from consent_link last where last.line_id = link.line_id)""")
    List<ConsentLinkRecord> findStanding(UUID lineId);

    ConsentLinkRecord saveAndFlush(ConsentLinkRecord one);
}
