package io.shirase.policy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PolicyRepository extends Repository<PolicyRecord, UUID> {

    Optional<PolicyRecord> findById(UUID id);

    List<PolicyRecord> findByInsuredOrganisationIdOrderByPeriodStartDesc(UUID organisationId);

    List<PolicyRecord> findByAgencyOrganisationIdOrderByInsuredNameAscPeriodStartDesc(UUID organisationId);

    List<PolicyRecord> findAllByOrderByInsuredNameAscPeriodStartDesc(Limit limit);

    List<PolicyRecord> findByCertificateKeyOrderByPeriodStartDesc(String certificateKey);

    PolicyRecord save(PolicyRecord policy);
}
