package io.shirase.expense;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExpenseRepository extends Repository<ExpenseRecord, UUID> {

    Optional<ExpenseRecord> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ExpenseRecord line where line.id = :id")
    Optional<ExpenseRecord> lockById(UUID id);

    @Query("""
            select distinct line from ExpenseRecord line left join fetch line.receipts
            where line.incidentId in :incidentIds and line.removedAt is null order by line.position""")
    List<ExpenseRecord> findPresent(Collection<UUID> incidentIds);

    @Query("""
            select new io.shirase.expense.Lines$Stamp(
              line.incidentId, incident.version, sum(line.version + 1), max(line.changedAt), max(line.removedAt))
            from ExpenseRecord line join IncidentRecord incident on incident.id = line.incidentId
            where line.incidentId in :incidentIds group by line.incidentId, incident.version""")
    List<Lines.Stamp> stamps(Collection<UUID> incidentIds);

    /** Lines are never deleted and their versions only grow. */
    @Query("select line.incidentId from ExpenseRecord line where line.id = :id")
    Optional<UUID> incidentOf(UUID id);

    /** The last number that a line of the incident has or had, removed and moved ones included; 0 where there is none. */
    @NativeQuery("""
            select greatest(
              (select coalesce(max(number_in_incident), 0) from expense_line where incident_id = :incidentId),
              (select coalesce(max(number_in_incident), 0) from expense_line_move where incident_id = :incidentId))""")
    int lastNumber(UUID incidentId);

    @Query("from ExpenseRecord line where :receiptId member of line.receipts and line.removedAt is null")
    List<ExpenseRecord> findWithReceipt(UUID receiptId);

    @Query("from ExpenseRecord line where line.id in :ids and line.removedAt is null")
    List<ExpenseRecord> findPresentByIds(Collection<UUID> ids);

    ExpenseRecord saveAndFlush(ExpenseRecord line);

    List<ExpenseRecord> saveAllAndFlush(Iterable<ExpenseRecord> lines);
}
