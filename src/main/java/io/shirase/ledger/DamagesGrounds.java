package io.shirase.ledger;

import io.shirase.assessment.Activity;
import io.shirase.audit.AuditTrail;
import io.shirase.claim.LineOutlook;
import io.shirase.evidence.ReceiptCopies;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.FilesInUse;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import io.shirase.ledger.PaymentRefused.Why;
import io.shirase.storage.PlainText;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps under which of the ways of article 22 of the Insurance Act damages may be paid, and the papers that show it. A line
 * takes them along when its incident is merged into another.
 */
@Service
@Transactional
public class DamagesGrounds implements FilesInUse {

    public static final int LONGEST_WORDS = 400;

    private final JdbcClient database;
    private final Expenses expenses;
    private final Incidents incidents;
    private final Receipts receipts;
    private final ReceiptCopies copies;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    DamagesGrounds(
            JdbcClient database,
            Expenses expenses,
            Incidents incidents,
            Receipts receipts,
            ReceiptCopies copies,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.expenses = expenses;
        this.incidents = incidents;
        this.receipts = receipts;
        this.copies = copies;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A way and what shows it.
     *
     * @param incidentId whose receipts the files are
     * @param words which paper, of which day
     * @param files ids of the receipts that are this paper; empty only where it was noted before files were asked for
     */
    public record Ground(UUID incidentId, DamagesWay way, String words, List<UUID> files, String by) {

        public Ground {
            files = List.copyOf(files);
        }
    }

    /** Whether a line may be paid only under one of these ways: damages, and not the costs beside them. */
    public static boolean isNeeded(LineOutlook line) {
        return line.line().facts().activity() == Activity.DAMAGES;
    }

    /**
     * @param words what shows it, which somebody must be able to find again
     * @param files receipts of the line's incident: the paper itself
     * @throws PaymentRefused if no way is named, nothing that shows it, or no file of the incident
     * @throws io.shirase.identity.NotFoundException if there is no such line for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public void note(UUID lineId, @Nullable DamagesWay way, String words, List<UUID> files) {
        ExpenseLine line = expenses.get(lineId);
        UUID incidentId = incidents.lock(line.incidentId()).id();
        String shown = PlainText.of(words).strip();
        if (way == null || shown.isEmpty() || shown.length() > LONGEST_WORDS) {
            throw new PaymentRefused(Why.DAMAGES_NOT_SHOWN);
        }
        List<UUID> own = copies.within(incidentId, files).stream().distinct().toList();
        if (own.isEmpty() || receipts.of(incidentId, own).size() < own.size()) {
            throw new PaymentRefused(Why.DAMAGES_FILE_MISSING);
        }
        UUID id = UUID.randomUUID();
        database.sql("insert into damages_ground (id, incident_id, line_id, way, words, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        incidentId,
                        lineId,
                        way.name(),
                        shown,
                        signedIn.person().username(),
                        LedgerStore.utc(clock.instant()))
                .update();
        for (int place = 1; place <= own.size(); place++) {
            database.sql("insert into damages_ground_file (ground_id, place, receipt_id) values (?, ?, ?)")
                    .params(id, place, own.get(place - 1))
                    .update();
        }
        audit.record("payment.damages-ground", lineId, way.code() + " " + shown + " " + own);
    }

    /** Of these lines, the newest of each. */
    @Transactional(readOnly = true)
    public Map<UUID, Ground> of(Collection<LineOutlook> lines) {
        Map<UUID, Ground> grounds = new HashMap<>();
        for (LineOutlook line : lines) {
            if (isNeeded(line)) {
                database.sql("select * from damages_ground where line_id = ? order by sequence_number desc limit 1")
                        .param(line.id())
                        .query((row, number) -> new Ground(
                                row.getObject("incident_id", UUID.class),
                                DamagesWay.valueOf(row.getString("way")),
                                row.getString("words"),
                                files(row.getObject("id", UUID.class)),
                                row.getString("entered_by")))
                        .optional()
                        .ifPresent(ground -> grounds.put(line.id(), ground));
            }
        }
        return grounds;
    }

    private List<UUID> files(UUID groundId) {
        return database.sql("select receipt_id from damages_ground_file where ground_id = ? order by place")
                .param(groundId)
                .query((row, number) -> row.getObject("receipt_id", UUID.class))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> in(UUID incidentId) {
        return new HashSet<>(database.sql("select file.receipt_id from damages_ground_file file"
                        + " join damages_ground ground on ground.id = file.ground_id where ground.incident_id = ?")
                .param(incidentId)
                .query(UUID.class)
                .list());
    }
}
