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

    List<PolicyRecord> findByInsuredOrganisationIdInOrderByPeriodStartDesc(
            Collection<UUID> organisationIds, Limit limit);

    List<PolicyRecord> findByCertificateKeyOrderByPeriodStartDesc(String key, Limit limit);

    /** Some of those that have a part from {@code from} to before {@code end}: what begins so, and is shortest, first. */
    @Query("select policy.id from PolicyRecord policy join policy.parts part"
            + " where part >= :from and part < :end order by part")
    List<UUID> findIdsWithPart(String from, String end, Limit limit);

    List<PolicyRecord> findByIdIn(Collection<UUID> ids);

    /** Whether another policy of the product has this number in a part of this period. */
    @Query("""
            select count(policy) > 0 from PolicyRecord policy
            where policy.id <> :id and policy.product = :product and policy.certificateKey = :number
            and policy.periodStart < :end and policy.periodEnd > :start
            and coalesce(policy.standing.cancelledAt, policy.periodEnd) > :start""")
    boolean isTaken(UUID id, String product, String number, LocalDateTime start, LocalDateTime end);

    List<PolicyRecord> findByCertificateKeyIn(Collection<String> keys);

    @Query("from PolicyRecord policy where policy.figures is not empty or policy.amendments is not empty")
    List<PolicyRecord> findWithFigures();

    @Query("from PolicyRecord policy where policy.standing.renewsId = :id")
    Optional<PolicyRecord> findRenewalOf(UUID id);

    long count();

    PolicyRecord save(PolicyRecord policy);

    PolicyRecord saveAndFlush(PolicyRecord policy);
}
