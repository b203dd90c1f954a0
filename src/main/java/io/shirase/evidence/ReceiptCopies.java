package io.shirase.evidence;

import io.shirase.incident.Incidents;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receipts as those of another incident, when reports of one event are merged or taken apart: the same file, with its name,
 * time and sender. Whoever asks holds both incidents.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReceiptCopies {

    private final ReceiptRepository repository;
    private final Incidents incidents;

    ReceiptCopies(ReceiptRepository repository, Incidents incidents) {
        this.repository = repository;
        this.incidents = incidents;
    }

    /** Every receipt of an incident as one of the other: which is which. */
    public Map<UUID, UUID> all(UUID of, UUID as) {
        return copies(repository.findByIncidentIdInAndPresentIsTrueOrderByUploadedAt(List.of(of)), as);
    }

    /** These receipts as those of an incident: which is which. One of its own is itself. */
    public Map<UUID, UUID> each(Collection<UUID> ids, UUID as) {
        return copies(repository.findByIdIn(ids), as);
    }

    /** Takes away the copies that an incident has of another's receipts, but for those that are used. */
    public void removeUnused(UUID in, UUID of, Set<UUID> used) {
        Set<UUID> originals =
                Set.copyOf(repository.findByIncidentIdInAndPresentIsTrueOrderByUploadedAt(List.of(of)).stream()
                        .map(receipt -> receipt.toReceipt().id())
                        .toList());
        for (ReceiptRecord receipt : repository.findByIncidentIdInAndPresentIsTrueOrderByUploadedAt(List.of(in))) {
            if (receipt.copiedFrom() != null
                    && originals.contains(receipt.copiedFrom())
                    && !used.contains(receipt.toReceipt().id())) {
                receipt.remove();
                repository.saveAndFlush(receipt);
            }
        }
    }

    /** The same receipts where the incident that they were sent to was merged into this one since; others as they are. */
    public List<UUID> within(UUID incidentId, List<UUID> ids) {
        List<ReceiptRecord> merged = repository.findByIdIn(ids).stream()
                .filter(receipt -> !receipt.toReceipt().incidentId().equals(incidentId))
                .filter(receipt -> incidents
                        .surviving(receipt.toReceipt().incidentId())
                        .id()
                        .equals(incidentId))
                .toList();
        Map<UUID, UUID> copies = copies(merged, incidentId);
        return ids.stream().map(id -> copies.getOrDefault(id, id)).toList();
    }

    private Map<UUID, UUID> copies(List<ReceiptRecord> receipts, UUID as) {
        Map<UUID, UUID> copies = new HashMap<>();
        for (ReceiptRecord receipt : receipts) {
            Receipt original = receipt.toReceipt();
            UUID copy = repository
                    .findByIncidentIdAndSha256AndPresentIsTrue(as, original.sha256())
                    .orElseGet(() -> repository.saveAndFlush(receipt.copyFor(as)))
                    .toReceipt()
                    .id();
            copies.put(original.id(), copy);
        }
        return copies;
    }
}
