package io.shirase.claim;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClaimFileNameRepository extends Repository<ClaimFileName, UUID> {

    List<ClaimFileName> findByPolicyId(UUID policyId);

    void saveAll(Iterable<ClaimFileName> names);
}
