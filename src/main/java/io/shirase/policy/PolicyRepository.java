package io.shirase.policy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PolicyRepository extends Repository<PolicyRecord, UUID> {

    Optional<PolicyRecord> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PolicyRecord policy where policy.id = :id")
    Optional<PolicyRecord> lockById(UUID id);

    List<PolicyRecord> findByInsuredOrganisationIdOrderByPeriodStartDesc(UUID organisationId);

    List<PolicyRecord> findByAgencyOrganisationIdOrderByInsuredNameAscPeriodStartDesc(UUID organisationId);

    List<PolicyRecord> findAllByOrderByInsuredNameAscPeriodStartDesc(Limit limit);

    List<PolicyRecord> findByCertificateKeyOrderByPeriodStartDesc(String certificateKey);

    @Query("from PolicyRecord policy where policy.figures is not empty")
    List<PolicyRecord> findWithFigures();

    PolicyRecord save(PolicyRecord policy);

    PolicyRecord saveAndFlush(PolicyRecord policy);
}
