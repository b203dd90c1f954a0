package io.shirase.audit;

import io.shirase.identity.CurrentPerson;
import io.shirase.identity.SignedIn;
import io.shirase.storage.Offset;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what and when. */
@Service
public class AuditTrail {

    private static final int DETAIL_LENGTH = 20_000;

    private final AuditRepository entries;
    private final SignedIn signedIn;
    private final Clock clock;

    AuditTrail(AuditRepository entries, SignedIn signedIn, Clock clock) {
        this.entries = entries;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Writes down what the person who is here has just done, in the transaction in which it is done: either both are
     * kept or neither is.
     *
     * @param action a code such as {@code incident.corrected}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, UUID subject, String detail) {
        CurrentPerson person = signedIn.person();
        String kept = detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
        entries.save(new AuditRecord(new AuditEntry(
                UUID.randomUUID(), clock.instant(), person.id(), person.username(), action, subject, kept)));
    }

    /**
     * Some of the entries, the newest first.
     *
     * @param offset how many to leave out at the beginning
     * @param limit how many at most
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<AuditEntry> list(int offset, int limit) {
        return entries.findAllByOrderByHappenedAtDescIdAsc(Offset.of(offset), Limit.of(limit))
                .map(AuditRecord::toEntry)
                .getContent();
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public long count() {
        return entries.count();
    }

    /** What was done to one thing, the newest first, the last thousand entries. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<AuditEntry> of(UUID subject) {
        return entries.findBySubjectOrderByHappenedAtDescIdAsc(subject, Limit.of(1000)).stream()
                .map(AuditRecord::toEntry)
                .toList();
    }
}
