package io.shirase.damages;

import io.shirase.expense.ThirdPartyClaim;
import io.shirase.expense.ThirdPartyClaims;
import io.shirase.identity.SignedIn;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives lines what follows for them from the claims of others. */
@Component
@Transactional
class DamagesOfLines implements ThirdPartyClaims {

    private final DamagesStore store;
    private final SignedIn signedIn;
    private final Clock clock;

    DamagesOfLines(DamagesStore store, SignedIn signedIn, Clock clock) {
        this.store = store;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ThirdPartyClaim> ofIncident(UUID incidentId) {
        return store.ofIncidents(store.together(incidentId)).stream()
                .map(DamagesClaim::toThirdParty)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, ThirdPartyClaim> ofPolicy(UUID policyId) {
        return store.ofPolicy(policyId).stream()
                .map(DamagesClaim::toThirdParty)
                .collect(Collectors.toMap(ThirdPartyClaim::id, claim -> claim));
    }

    @Override
    @Transactional(readOnly = true)
    public long changes(UUID policyId) {
        return store.changes(policyId);
    }

    @Override
    public UUID imported(
            UUID incidentId,
            @Nullable String reference,
            @Nullable LocalDateTime madeAt,
            @Nullable Boolean settlementApproved) {
        UUID id = UUID.randomUUID();
        String by = signedIn.person().username();
        DamagesFacts facts = new DamagesFacts("", madeAt, null, null, "");
        store.add(
                new DamagesClaim(
                        id,
                        incidentId,
                        store.nextNumber(incidentId),
                        facts,
                        reference,
                        settlementApproved,
                        by,
                        by,
                        0,
                        List.of()),
                clock.instant());
        return id;
    }
}
