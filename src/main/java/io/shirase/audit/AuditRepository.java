package io.shirase.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.Repository;

/** Entries are added; there is no way to change or to remove one. */
interface AuditRepository extends Repository<AuditRecord, UUID> {

    AuditRecord save(AuditRecord entry);

    Window<AuditRecord> findAllByOrderByHappenedAtDescIdAsc(OffsetScrollPosition from, Limit limit);

    long count();

    List<AuditRecord> findBySubjectOrderByHappenedAtDescIdAsc(UUID subject, Limit limit);
}
