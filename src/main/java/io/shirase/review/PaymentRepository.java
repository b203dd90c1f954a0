package io.shirase.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PaymentRepository extends Repository<PaymentRecord, UUID> {

    Optional<PaymentRecord> findById(UUID id);

    Optional<PaymentRecord> findFirstByIncidentIdOrderByNumberDesc(UUID incidentId);

    List<PaymentRecord> findByIncidentIdOrderByNumber(UUID incidentId);

    PaymentRecord saveAndFlush(PaymentRecord payment);
}
