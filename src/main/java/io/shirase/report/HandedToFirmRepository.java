package io.shirase.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HandedToFirmRepository extends Repository<HandedToFirmRecord, UUID> {

    Optional<HandedToFirmRecord> findById(UUID incidentId);

    HandedToFirmRecord save(HandedToFirmRecord handed);
}
