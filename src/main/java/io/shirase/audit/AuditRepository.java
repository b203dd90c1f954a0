package io.shirase.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Entries are added; there is no way to change or to remove one. */
interface AuditRepository extends Repository<AuditRecord, UUID> {

    AuditRecord save(AuditRecord entry);

    Page<AuditRecord> findAllByOrderByHappenedAtDescIdAsc(Pageable page);

    List<AuditRecord> findBySubjectOrderByHappenedAtDescIdAsc(UUID subject, Limit limit);
}
