package io.shirase.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<PersonRecord, UUID> {

    Optional<PersonRecord> findByUsername(String username);

    List<PersonRecord> findByUsernameIn(Collection<String> usernames);

    List<PersonRecord> findAllByOrderByUsername();

    Optional<PersonRecord> findById(UUID id);

    List<PersonRecord> findByOrganisationIdAndActiveIsTrueOrderByUsername(UUID organisation);

    boolean existsByRoleAndActiveIsTrue(Role role);

    PersonRecord save(PersonRecord person);
}
