package io.shirase.ledger;

import io.shirase.assessment.Activity;
import io.shirase.audit.AuditTrail;
import io.shirase.claim.LineOutlook;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.identity.SignedIn;
import io.shirase.ledger.PaymentRefused.Why;
import io.shirase.storage.PlainText;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps under which of the ways of article 22 of the Insurance Act damages may be paid, and what shows it. */
@Service
@Transactional
public class DamagesGrounds {

    public static final int LONGEST_WORDS = 400;

    private final JdbcClient database;
    private final Expenses expenses;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    DamagesGrounds(JdbcClient database, Expenses expenses, SignedIn signedIn, AuditTrail audit, Clock clock) {
        this.database = database;
        this.expenses = expenses;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A way and what shows it.
     *
     * @param words which paper, of which day
     */
    public record Ground(DamagesWay way, String words, String by) {}

    /** Whether a line may be paid only under one of these ways: damages, and not the costs beside them. */
    public static boolean isNeeded(LineOutlook line) {
        return line.line().facts().activity() == Activity.DAMAGES;
    }

    /**
     * @param words what shows it, which somebody must be able to find again
     * @throws PaymentRefused if no way is named, or nothing that shows it
     * @throws io.shirase.identity.NotFoundException if there is no such line for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public void note(UUID lineId, @Nullable DamagesWay way, String words) {
        ExpenseLine line = expenses.get(lineId);
        String shown = PlainText.of(words).strip();
        if (way == null || shown.isEmpty() || shown.length() > LONGEST_WORDS) {
            throw new PaymentRefused(Why.DAMAGES_NOT_SHOWN);
        }
        database.sql("insert into damages_ground (id, incident_id, line_id, way, words, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        line.incidentId(),
                        lineId,
                        way.name(),
                        shown,
                        signedIn.person().username(),
                        LedgerStore.utc(clock.instant()))
                .update();
        audit.record("payment.damages-ground", lineId, way.code() + " " + shown);
    }

    /** By the lines of an incident, the newest of each. */
    @Transactional(readOnly = true)
    public Map<UUID, Ground> of(UUID incidentId) {
        Map<UUID, Ground> grounds = new HashMap<>();
        database.sql("select * from damages_ground where incident_id = ? order by sequence_number")
                .param(incidentId)
                .query(row -> {
                    grounds.put(
                            row.getObject("line_id", UUID.class),
                            new Ground(
                                    DamagesWay.valueOf(row.getString("way")),
                                    row.getString("words"),
                                    row.getString("entered_by")));
                });
        return grounds;
    }
}
