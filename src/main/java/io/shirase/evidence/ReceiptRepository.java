package io.shirase.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReceiptRepository extends Repository<ReceiptRecord, UUID> {

    List<ReceiptRecord> findByIdInAndIncidentIdAndPresentIsTrue(Collection<UUID> ids, UUID incidentId);

    Optional<ReceiptRecord> findById(UUID id);

    List<ReceiptRecord> findByIdIn(Collection<UUID> ids);

    Optional<ReceiptRecord> findByIncidentIdAndSha256AndPresentIsTrue(UUID incidentId, String sha256);

    List<ReceiptRecord> findByIncidentIdInAndPresentIsTrueOrderByUploadedAt(Collection<UUID> incidentIds);

    List<ReceiptRecord> findTop50ByScanOrderByUploadedAt(VirusScan scan);

    ReceiptRecord saveAndFlush(ReceiptRecord receipt);
}
