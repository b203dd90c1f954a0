package io.shirase.incident;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IncidentRepository extends Repository<IncidentRecord, UUID>, JpaSpecificationExecutor<IncidentRecord> {

    Optional<IncidentRecord> findById(UUID id);

    /** Waits for whoever holds the incident, without reading what is known of it. */
    @NativeQuery("select 1 from incident where id = :id for update")
    Optional<Integer> lockRow(UUID id);

    /** Empty, at once, where somebody else holds it. */
    @NativeQuery("select 1 from incident where id = :id for update skip locked")
    Optional<Integer> lockRowIfFree(UUID id);

    /** The incident that this one was merged into; empty where it was merged into none. */
    @Query("select incident.mergedInto from IncidentRecord incident where incident.id = :id")
    Optional<UUID> mergedInto(UUID id);

    List<IncidentRecord> findByPolicyIdAndMergedIntoIsNullOrderBySequenceNumber(UUID policyId);

    /** Of every incident of the policy, merged ones too; what is known of them stays as it is. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update IncidentRecord incident set incident.insuredOrganisationId = :insured,"
            + " incident.agencyOrganisationId = :agency where incident.policyId = :policyId")
    int move(UUID policyId, UUID insured, @Nullable UUID agency);

    IncidentRecord saveAndFlush(IncidentRecord incident);

    @NativeQuery("select nextval('incident_receipt_number')")
    long nextNumber();

    @NativeQuery("select nextval('drill_receipt_number')")
    long nextDrillNumber();

    @Query(
            "select incident.id from IncidentRecord incident where incident.drillId = :drillId order by incident.sequenceNumber")
    List<UUID> idsOfDrill(UUID drillId);

    @Query(
            "select incident.drillId from IncidentRecord incident where incident.id in :ids and incident.drillId is not null")
    Set<UUID> drillsOf(Collection<UUID> ids);

    /** Moves the clock of a drill, or stops it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update IncidentRecord incident set incident.drillAhead = :ahead, incident.drillEndedAt = :endedAt where incident.drillId = :drillId")
    void move(UUID drillId, long ahead, @Nullable Instant endedAt);
}
