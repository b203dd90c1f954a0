package io.shirase.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LineDecisionRepository extends Repository<LineDecisionRecord, UUID> {

    Optional<LineDecisionRecord> findById(UUID id);

    LineDecisionRecord saveAndFlush(LineDecisionRecord decision);

    List<LineDecisionRecord> findByLineIdOrderByNumber(UUID lineId);

    long countByLineIdIn(Collection<UUID> lineIds);

    @Query("from LineDecisionRecord decision where decision.lineId in :lineIds order by decision.number")
    List<LineDecisionRecord> findOfLines(Collection<UUID> lineIds);
}
