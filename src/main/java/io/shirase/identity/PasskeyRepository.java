package io.shirase.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface PasskeyRepository extends Repository<PasskeyRecord, UUID> {

    Optional<PasskeyRecord> findById(UUID id);

    Optional<PasskeyRecord> findByCredentialId(String credentialId);

    /** Of two servers that see the same signature, the second finds that the count has grown. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PasskeyRecord> findWithLockByCredentialId(String credentialId);

    List<PasskeyRecord> findByPersonIdOrderByMadeAt(UUID person);

    boolean existsByPersonId(UUID person);

    PasskeyRecord saveAndFlush(PasskeyRecord passkey);

    void delete(PasskeyRecord passkey);

    int deleteByPersonId(UUID person);
}
