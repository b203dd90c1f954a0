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

    /** @param number an empty key finds no number */
    @Query("""
            from PolicyRecord policy
            where (:number <> '' and policy.certificateKey = :number)
            or (:name <> '%%' and policy.insuredNameKey like :name escape '\\')
            order by case when policy.certificateKey = :number then 0 else 1 end, policy.periodStart desc, policy.id""")
    List<PolicyRecord> findSpoken(String number, String name, Limit limit);

    @Query("from PolicyRecord policy where policy.figures is not empty")
    List<PolicyRecord> findWithFigures();

    PolicyRecord save(PolicyRecord policy);

    PolicyRecord saveAndFlush(PolicyRecord policy);
}
