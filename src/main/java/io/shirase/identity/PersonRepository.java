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

interface PersonRepository extends Repository<PersonRecord, UUID> {

    Optional<PersonRecord> findById(UUID id);

    Optional<PersonRecord> findByUsername(String username);

    List<PersonRecord> findByUsernameIn(Collection<String> usernames);

    List<PersonRecord> findByOrganisationIdOrderByUsername(UUID organisation);

    List<PersonRecord> findByOrganisationIdAndActiveIsTrueOrderByUsername(UUID organisation);

    List<PersonRecord> findByRoleInAndActiveIsTrueOrderByUsername(Collection<Role> roles);

    List<PersonRecord> findAllByOrderByUsername();

    List<PersonRecord> findBySearchKey(String key);

    @Query("from PersonRecord person where lower(person.mailAddress) = lower(:address) and person.active = true"
            + " order by person.username")
    List<PersonRecord> findByMailAddress(String address, Limit limit);

    /** @param key a pattern of SQL, see {@link io.shirase.language.SpokenKey} */
    @Query("""
            from PersonRecord person join fetch person.organisation organisation
            where person.searchKey like :key escape '\\' or organisation.nameKey like :key escape '\\'
            order by person.active desc, person.displayName, person.id""")
    List<PersonRecord> search(String key, Limit limit);

    boolean existsByRoleAndActiveIsTrue(Role role);

    long countByRoleInAndActiveIsTrue(Collection<Role> roles);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PersonRecord person where person.id = :id")
    Optional<PersonRecord> lockById(UUID id);

    /** All of them are locked, in one order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PersonRecord person where person.role = ADMIN and person.active = true order by person.id")
    List<PersonRecord> lockAdministrators();

    PersonRecord save(PersonRecord person);

    PersonRecord saveAndFlush(PersonRecord person);
}
