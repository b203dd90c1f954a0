package io.shirase.policy;

import jakarta.persistence.LockModeType;
import java.time.LocalDateTime;
import java.util.Collection;
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

    /** Whether another policy of the product has this number in a part of this period. */
    @Query("""
            select count(policy) > 0 from PolicyRecord policy
            where policy.id <> :id and policy.product = :product and policy.certificateKey = :number
            and policy.periodStart < :end and policy.periodEnd > :start""")
    boolean isTaken(UUID id, String product, String number, LocalDateTime start, LocalDateTime end);

    List<PolicyRecord> findByCertificateKeyIn(Collection<String> keys);

    @Query("from PolicyRecord policy where policy.figures is not empty")
    List<PolicyRecord> findWithFigures();

    long count();

    PolicyRecord save(PolicyRecord policy);

    PolicyRecord saveAndFlush(PolicyRecord policy);
}
