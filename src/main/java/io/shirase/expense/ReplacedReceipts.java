package io.shirase.expense;

import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The receipts that once proved a line: they stay, and whoever may see the line may fetch them as they came. */
@Component
public class ReplacedReceipts implements FilesInUse {

    private final JdbcClient database;
    private final Receipts receipts;

    ReplacedReceipts(JdbcClient database, Receipts receipts) {
        this.database = database;
        this.receipts = receipts;
    }

    /** @param at when it was taken off the line last */
    public record Replaced(Receipt receipt, Instant at) {}

    /**
     * Those of a line, the latest first; not what is attached to it again.
     *
     * @param line that this person was given
     */
    public List<Replaced> of(ExpenseLine line) {
        return database
                .sql("select receipt_id, max(detached_at) as at from expense_line_receipt_before"
                        + " where line_id = :line group by receipt_id order by 2 desc")
                .param("line", line.id())
                .query((row, n) -> new Taken(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .filter(taken -> !line.receipts().contains(taken.receipt()))
                .map(taken -> new Replaced(receipts.get(taken.receipt()), taken.at()))
                .toList();
    }

    private record Taken(UUID receipt, Instant at) {}

    /** What a line no longer rests on once these are attached. */
    void note(ExpenseLine before, List<UUID> attached, String by, Instant at) {
        Set<UUID> taken = new HashSet<>(before.receipts());
        attached.forEach(taken::remove);
        for (UUID receipt : taken) {
            database.sql("insert into expense_line_receipt_before (id, line_id, receipt_id, detached_by, detached_at)"
                            + " values (:id, :line, :receipt, :by, :at)")
                    .param("id", UUID.randomUUID())
                    .param("line", before.id())
                    .param("receipt", receipt)
                    .param("by", by)
                    .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                    .update();
        }
    }

    @Override
    public Set<UUID> in(UUID incidentId) {
        return Set.copyOf(database.sql("select distinct receipt_id from expense_line_receipt_before where line_id in"
                        + " (select id from expense_line where incident_id = :incident)")
                .param("incident", incidentId)
                .query(UUID.class)
                .list());
    }
}
