package io.shirase.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LineDecisionRepository extends Repository<LineDecisionRecord, UUID> {

    Optional<LineDecisionRecord> findById(UUID id);

    List<LineDecisionRecord> findByIdIn(Collection<UUID> ids);

    List<LineDecisionRecord> saveAll(Iterable<LineDecisionRecord> decisions);

    void flush();

    List<LineDecisionRecord> findByLineIdOrderByNumber(UUID lineId);

    /** Follows the keys that entries refer to; names of thousands of lines in one question would cost more than the answer. */
    @Query(nativeQuery = true, value = """
            select count(*) from line_decision decision
            join expense_line line on line.id = decision.line_id
            join incident on incident.id = line.incident_id
            where incident.policy_id = :policyId""")
    long countOfPolicy(UUID policyId);

    @Query("from LineDecisionRecord decision where decision.lineId in :lineIds order by decision.number")
    List<LineDecisionRecord> findOfLines(Collection<UUID> lineIds);
}
