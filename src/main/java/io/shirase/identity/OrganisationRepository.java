package io.shirase.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<OrganisationRecord, UUID> {

    Optional<OrganisationRecord> findById(UUID id);

    Optional<OrganisationRecord> findFirstByKindOrderByName(OrganisationKind kind);

    List<OrganisationRecord> findByNameKey(String key);

    /** @param key a pattern of SQL, see {@link io.shirase.language.SpokenKey} */
    @Query("from OrganisationRecord organisation where organisation.nameKey like :key escape '\\'"
            + " order by organisation.kind desc, organisation.name, organisation.id")
    List<OrganisationRecord> search(String key, Limit limit);

    @Query("from OrganisationRecord organisation where organisation.kind = :kind"
            + " and organisation.nameKey like :key escape '\\'"
            + " order by organisation.name, organisation.id limit :limit offset :leaveOut")
    List<OrganisationRecord> searchKind(OrganisationKind kind, String key, int leaveOut, int limit);

    /** Some of those that have a part from {@code from} to before {@code end}. */
    @Query("select organisation.id from OrganisationRecord organisation join organisation.parts part"
            + " where part >= :from and part < :end order by part")
    List<UUID> findIdsWithPart(String from, String end, Limit limit);

    List<OrganisationRecord> findByIdIn(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OrganisationRecord organisation where organisation.id = :id")
    Optional<OrganisationRecord> lockById(UUID id);

    OrganisationRecord save(OrganisationRecord organisation);
}
