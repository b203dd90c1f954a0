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

    /** Each line of these incidents that has entries, and how many. */
    @Query("""
            select new io.shirase.review.Ledger$Count(line.incidentId, decision.lineId, count(*))
            from LineDecisionRecord decision join ExpenseRecord line on line.id = decision.lineId
            where line.incidentId in :incidentIds group by line.incidentId, decision.lineId""")
    List<Ledger.Count> countOfLines(Collection<UUID> incidentIds);

    List<LineDecisionRecord> findByLineIdIn(Collection<UUID> lineIds);

    /** The entries about lines that are in the claim. */
    @Query("""
            select decision from LineDecisionRecord decision
            join ExpenseRecord line on line.id = decision.lineId
            where line.incidentId = :incidentId and line.removedAt is null order by decision.number""")
    List<LineDecisionRecord> findPresent(UUID incidentId);

    @Query("""
            select decision from LineDecisionRecord decision
            join ExpenseRecord line on line.id = decision.lineId
            where line.incidentId in :incidentIds""")
    List<LineDecisionRecord> findOfIncidents(Collection<UUID> incidentIds);
}
