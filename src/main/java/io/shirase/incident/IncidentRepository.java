package io.shirase.incident;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IncidentRepository extends Repository<IncidentRecord, UUID>, JpaSpecificationExecutor<IncidentRecord> {

    Optional<IncidentRecord> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from IncidentRecord incident where incident.id = :id")
    Optional<IncidentRecord> lockById(UUID id);

    List<IncidentRecord> findByPolicyIdOrderBySequenceNumber(UUID policyId);

    IncidentRecord saveAndFlush(IncidentRecord incident);

    @NativeQuery("select nextval('incident_receipt_number')")
    long nextNumber();
}
