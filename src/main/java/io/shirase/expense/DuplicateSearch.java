package io.shirase.expense;

import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds lines that may be the same expense as one that is being written. */
@Service
public class DuplicateSearch {

    private final Lines lines;
    private final Incidents incidents;
    private final Receipts receipts;

    DuplicateSearch(Lines lines, Incidents incidents, Receipts receipts) {
        this.lines = lines;
        this.incidents = incidents;
        this.receipts = receipts;
    }

    /**
     * Lines of the same policy that may be the same expense: with a receipt of the same bytes, or with the same vendor,
     * day and amount.
     *
     * @param self the line itself where it exists already
     */
    @Transactional(readOnly = true)
    public List<Duplicate> of(UUID incidentId, ExpenseFacts facts, List<UUID> receiptIds, @Nullable UUID self) {
        List<UUID> incidentIds = neighbours(incidentId);
        List<Receipt> all = receipts.ofIncidents(incidentIds);
        Set<String> sums = all.stream()
                .filter(receipt -> receiptIds.contains(receipt.id()))
                .map(Receipt::sha256)
                .collect(Collectors.toSet());
        Set<UUID> sameBytes = all.stream()
                .filter(receipt -> sums.contains(receipt.sha256()))
                .map(Receipt::id)
                .collect(Collectors.toSet());
        return Duplicates.among(lines.of(incidentIds), facts, sameBytes, self);
    }

    private List<UUID> neighbours(UUID incidentId) {
        return incidents.ofPolicy(incidents.get(incidentId).policyId()).stream()
                .map(Incident::id)
                .toList();
    }
}
