package io.shirase.policy;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PolicyRepository extends Repository<PolicyRecord, UUID> {

    /** With all that a policy says, in one question. */
    @EntityGraph(attributePaths = {"riders", "figures", "amendments"})
    Optional<PolicyRecord> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PolicyRecord policy where policy.id = :id")
    Optional<PolicyRecord> lockById(UUID id);

    List<PolicyRecord> findByInsuredOrganisationIdAndDrillIdIsNullOrderByPeriodStartDesc(UUID organisationId);

    List<PolicyRecord> findByAgencyOrganisationIdAndDrillIdIsNullOrderByInsuredNameAscPeriodStartDesc(
            UUID organisationId);

    List<PolicyRecord> findByDrillIdIsNullOrderByInsuredNameAscPeriodStartDesc(Limit limit);

    List<PolicyRecord> findByInsuredOrganisationIdInAndDrillIdIsNullOrderByPeriodStartDesc(
            Collection<UUID> organisationIds, Limit limit);

    List<PolicyRecord> findByCertificateKeyAndDrillIdIsNullOrderByPeriodStartDesc(String key, Limit limit);

    /** Some of those that have a part from {@code from} to before {@code end}: what begins so, and is shortest, first. */
    @Query("select policy.id from PolicyRecord policy join policy.parts part"
            + " where part >= :from and part < :end and policy.drillId is null order by part")
    List<UUID> findIdsWithPart(String from, String end, Limit limit);

    List<PolicyRecord> findByIdIn(Collection<UUID> ids);

    List<PolicyRecord> findByIdInAndDrillIdIsNull(Collection<UUID> ids);

    /** Whether another policy of the product has this number in a part of this period. */
    @Query("""
            select count(policy) > 0 from PolicyRecord policy
            where policy.drillId is null and policy.id <> :id and policy.product = :product and policy.certificateKey = :number
            and policy.periodStart < :end and policy.periodEnd > :start
            and coalesce(policy.standing.cancelledAt, policy.periodEnd) > :start""")
    boolean isTaken(UUID id, String product, String number, LocalDateTime start, LocalDateTime end);

    List<PolicyRecord> findByCertificateKeyInAndDrillIdIsNull(Collection<String> keys);

    @Query("from PolicyRecord policy where policy.drillId is null"
            + " and (policy.figures is not empty or policy.amendments is not empty)")
    List<PolicyRecord> findWithFigures();

    @Query("from PolicyRecord policy where policy.standing.renewsId = :id")
    Optional<PolicyRecord> findRenewalOf(UUID id);

    long countByDrillIdIsNull();

    List<PolicyRecord> findByDrillIdIsNullOrderById(Limit limit);

    List<PolicyRecord> findByDrillIdIsNullAndIdGreaterThanOrderById(UUID id, Limit limit);

    long countByProductAndDrillIdIsNull(String product);

    List<PolicyRecord> findByProductAndDrillIdIsNullOrderById(String product, Limit limit);

    List<PolicyRecord> findByProductAndDrillIdIsNullAndIdGreaterThanOrderById(String product, UUID id, Limit limit);

    @NativeQuery("select nextval('drill_number')")
    long nextDrillNumber();

    @Query("select policy.id from PolicyRecord policy where policy.id in :ids and policy.drillId is not null")
    Set<UUID> rehearsed(Collection<UUID> ids);

    @Query("select policy.drillId from PolicyRecord policy where policy.id in :ids and policy.drillId is not null")
    Set<UUID> drillsOf(Collection<UUID> ids);

    /** Moves the clock of a drill, or stops it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update PolicyRecord policy set policy.drillAhead = :ahead, policy.drillEndedAt = :endedAt where policy.drillId = :drillId")
    void move(UUID drillId, long ahead, @Nullable Instant endedAt);

    PolicyRecord save(PolicyRecord policy);

    PolicyRecord saveAndFlush(PolicyRecord policy);
}
