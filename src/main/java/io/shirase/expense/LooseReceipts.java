package io.shirase.expense;

import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.identity.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts that were sent and stand nowhere. Whoever may see an incident may see them and take them away. */
@Service
public class LooseReceipts {

    private final Expenses expenses;
    private final Receipts receipts;
    private final List<FilesInUse> filesInUse;

    LooseReceipts(Expenses expenses, Receipts receipts, List<FilesInUse> filesInUse) {
        this.expenses = expenses;
        this.receipts = receipts;
        this.filesInUse = List.copyOf(filesInUse);
    }

    /** The receipts of an incident that nothing rests on, as after a form that was left without being saved. */
    @Transactional(readOnly = true)
    public List<Receipt> of(UUID incidentId) {
        Set<UUID> used = usedReceipts(incidentId);
        return receipts.ofIncident(incidentId).stream()
                .filter(receipt -> !used.contains(receipt.id()))
                .toList();
    }

    /**
     * Takes away a receipt that no line rests on.
     *
     * @throws NotFoundException if there is no such receipt for this person, or a line rests on it by now
     */
    @Transactional
    public void remove(UUID incidentId, UUID receiptId) {
        if (of(incidentId).stream().noneMatch(receipt -> receipt.id().equals(receiptId))) {
            throw new NotFoundException();
        }
        receipts.remove(receiptId);
    }

    private Set<UUID> usedReceipts(UUID incidentId) {
        Stream<UUID> ofLines = expenses.ofIncident(incidentId).stream().flatMap(line -> line.receipts().stream());
        Stream<UUID> others = filesInUse.stream().flatMap(files -> files.in(incidentId).stream());
        return Stream.concat(ofLines, others).collect(Collectors.toSet());
    }
}
