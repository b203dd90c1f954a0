package io.shirase.expense;

import io.shirase.audit.AuditTrail;
import io.shirase.evidence.ReceiptCopies;
import io.shirase.incident.IncidentsMerged;
import io.shirase.incident.MergeUndone;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the lines of a report that is merged into another, and back. A line keeps everything but its number: its place among
 * all lines of the policy, its version, and so what was entered about it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LineMoves {

    private final JdbcClient database;
    private final ExpenseRepository repository;
    private final ReceiptCopies receipts;
    private final List<FilesInUse> filesInUse;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    LineMoves(
            JdbcClient database,
            ExpenseRepository repository,
            ReceiptCopies receipts,
            List<FilesInUse> filesInUse,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.database = database;
        this.repository = repository;
        this.receipts = receipts;
        this.filesInUse = List.copyOf(filesInUse);
        this.audit = audit;
        this.events = events;
    }

    private record Place(UUID line, int number) {}

    /** The lines that came with a merge. */
    public Set<UUID> with(UUID mergeId) {
        return Set.copyOf(database.sql("select line_id from expense_line_move where merge_id = :merge")
                .param("merge", mergeId)
                .query(UUID.class)
                .list());
    }

    @EventListener
    void on(IncidentsMerged merged) {
        Map<UUID, UUID> copies = receipts.all(merged.mergedId(), merged.survivorId());
        List<Place> lines = places(
                "select id, number_in_incident from expense_line where incident_id = :of order by number_in_incident",
                merged.mergedId());
        int number = repository.lastNumber(merged.survivorId());
        for (Place line : lines) {
            number++;
            database.sql("insert into expense_line_move (merge_id, line_id, incident_id, number_before,"
                            + " number_in_incident) values (:merge, :line, :incident, :before, :number)")
                    .param("merge", merged.mergeId())
                    .param("line", line.line())
                    .param("incident", merged.survivorId())
                    .param("before", line.number())
                    .param("number", number)
                    .update();
            move(new Place(line.line(), number), merged.survivorId(), copies);
        }
        announce("expense.moved", lines.size(), merged.mergedId(), merged.survivorId());
    }

    @EventListener
    void on(MergeUndone undone) {
        List<Place> lines = places(
                "select line_id, number_before from expense_line_move where merge_id = :of order by number_before",
                undone.mergeId());
        Set<UUID> used = new HashSet<>();
        lines.forEach(line -> used.addAll(receiptsOf(line.line())));
        Map<UUID, UUID> own = receipts.each(used, undone.mergedId());
        lines.forEach(line -> move(line, undone.mergedId(), own));
        Set<UUID> stays = new HashSet<>(receiptsIn(undone.survivorId()));
        filesInUse.forEach(files -> stays.addAll(files.in(undone.survivorId())));
        receipts.removeUnused(undone.survivorId(), undone.mergedId(), stays);
        announce("expense.moved-back", lines.size(), undone.survivorId(), undone.mergedId());
    }

    /** @param to its number there, and which receipts there are those that it rests on */
    private void move(Place to, UUID incident, Map<UUID, UUID> copies) {
        for (UUID receipt : receiptsOf(to.line())) {
            database.sql("update expense_line_receipt set receipt_id = :copy"
                            + " where line_id = :line and receipt_id = :receipt")
                    .param("copy", copies.getOrDefault(receipt, receipt))
                    .param("line", to.line())
                    .param("receipt", receipt)
                    .update();
        }
        database.sql("update expense_line set incident_id = :incident, number_in_incident = :number where id = :line")
                .param("incident", incident)
                .param("number", to.number())
                .param("line", to.line())
                .update();
    }

    private List<Place> places(String sql, UUID of) {
        return database.sql(sql)
                .param("of", of)
                .query((row, n) -> new Place(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
    }

    private List<UUID> receiptsOf(UUID line) {
        return database.sql("select receipt_id from expense_line_receipt where line_id = :line order by ordinal")
                .param("line", line)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private Set<UUID> receiptsIn(UUID incident) {
        return Set.copyOf(database.sql("select distinct receipt_id from expense_line_receipt where line_id in"
                        + " (select id from expense_line where incident_id = :incident)")
                .param("incident", incident)
                .query(UUID.class)
                .list());
    }

    private void announce(String action, int lines, UUID from, UUID to) {
        if (lines > 0) {
            audit.record(action, to, lines + " lines from " + from);
        }
        events.publishEvent(new ExpensesChanged(from));
        events.publishEvent(new ExpensesChanged(to));
    }
}
