package io.shirase.expense;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExpenseRepository extends Repository<ExpenseRecord, UUID> {

    Optional<ExpenseRecord> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ExpenseRecord line where line.id = :id")
    Optional<ExpenseRecord> lockById(UUID id);

    /** Those that were removed, too: they keep their numbers. */
    @Query("""
            select distinct line from ExpenseRecord line left join fetch line.receipts
            where line.incidentId in :incidentIds order by line.position""")
    List<ExpenseRecord> findAll(Collection<UUID> incidentIds);

    @Query("""
            select new io.shirase.expense.Lines$Stamp(
              line.incidentId, sum(line.version + 1), max(line.changedAt), max(line.removedAt))
            from ExpenseRecord line where line.incidentId in :incidentIds group by line.incidentId""")
    List<Lines.Stamp> stamps(Collection<UUID> incidentIds);

    /** Lines are never deleted and their versions only grow. */
    @Query("select coalesce(sum(line.version + 1), 0) from ExpenseRecord line where line.incidentId in :incidentIds")
    long countChanges(Collection<UUID> incidentIds);

    @Query(
            "select count(line) from ExpenseRecord line where line.incidentId = :incidentId and line.position <= :position")
    int number(UUID incidentId, long position);

    @Query("from ExpenseRecord line where :receiptId member of line.receipts and line.removedAt is null")
    List<ExpenseRecord> findWithReceipt(UUID receiptId);

    ExpenseRecord saveAndFlush(ExpenseRecord line);

    List<ExpenseRecord> saveAllAndFlush(Iterable<ExpenseRecord> lines);
}
