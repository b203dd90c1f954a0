package io.shirase.ledger;

import io.shirase.audit.AuditTrail;
import io.shirase.claim.Claims;
import io.shirase.identity.SignedIn;
import io.shirase.storage.JsonColumn;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reconciles the books of every policy period with the engine, the limits and the payments: at the start, every night, and
 * when a supervisor or an administrator asks. Nothing is mended by it; only a period that has no books yet gets them.
 */
@Service
public class LedgerChecks {

    /** So many findings are kept of one reconciliation; there being more says enough. */
    private static final int MOST = 500;

    private final LedgerStore store;
    private final PaymentStore payments;
    private final Postings postings;
    private final Claims claims;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LedgerChecks(
            LedgerStore store,
            PaymentStore payments,
            Postings postings,
            Claims claims,
            SignedIn signedIn,
            AuditTrail audit,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.payments = payments;
        this.postings = postings;
        this.claims = claims;
        this.signedIn = signedIn;
        this.audit = audit;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reconciles one policy period now, and writes nothing down.
     *
     * @throws io.shirase.identity.NotFoundException if there is no such policy for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR', 'ADMIN')")
    public List<Finding> ofPeriod(UUID policyId) {
        return inTransaction(() -> {
            store.lock(policyId);
            return Reconciliation.of(claims.outlook(policyId), store.balances(policyId), payments.ofPeriod(policyId));
        });
    }

    /** Reconciles every period, one after the other, and keeps what was found. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMIN')")
    public LedgerCheck ofAll() {
        String by = signedIn.person().username();
        Instant at = clock.instant();
        List<Finding> findings = new ArrayList<>();
        int opened = 0;
        List<UUID> periods = store.periods();
        for (UUID period : periods) {
            opened += begin(period) ? 1 : 0;
            List<Finding> found = ofPeriod(period);
            findings.addAll(found.subList(0, Math.min(found.size(), MOST - findings.size())));
        }
        LedgerCheck check = new LedgerCheck(at, by, periods.size(), opened, findings);
        inTransaction(() -> {
            keep(check);
            return true;
        });
        return check;
    }

    /** @return whether the period had no books yet */
    private boolean begin(UUID period) {
        return store.entries(period) < 0
                && inTransaction(() -> {
                    store.lock(period);
                    boolean missing = store.entries(period) < 0;
                    if (missing) {
                        postings.post(period);
                    }
                    return missing;
                });
    }

    private void keep(LedgerCheck check) {
        UUID id = UUID.randomUUID();
        database.sql("insert into ledger_check (id, checked_at, checked_by, periods, opened, findings)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        LedgerStore.utc(check.at()),
                        check.by(),
                        check.periods(),
                        check.opened(),
                        JsonColumn.JSON.writeValueAsString(check.findings()))
                .update();
        audit.record(
                "ledger.reconciled",
                id,
                check.periods() + " periods, " + check.findings().size() + " findings");
    }

    /** The newest that was kept; empty where there is none yet. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<LedgerCheck> newest() {
        return database.sql("select * from ledger_check order by checked_at desc, id limit 1")
                .query((row, number) -> new LedgerCheck(
                        row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                        row.getString("checked_by"),
                        row.getInt("periods"),
                        row.getInt("opened"),
                        List.of(JsonColumn.JSON.readValue(row.getString("findings"), Finding[].class))))
                .optional();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
