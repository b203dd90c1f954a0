package io.shirase.policy;

import io.shirase.identity.FirmNames;
import io.shirase.language.KeyParts;
import io.shirase.language.SpokenKey;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds policies while somebody types what a caller says, among as many as there are; see docs/decisions/0170. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR', 'ADMIN')")
public class PolicySearch {

    /** Of more that fit, only so many are looked at: whoever goes on typing has fewer. */
    static final Limit LOOKED_AT = Limit.of(100);

    /** Letters or digits. */
    static final int LEAST = 2;

    private final PolicyRepository policies;
    private final FirmNames firms;
    private final Clock clock;

    PolicySearch(PolicyRepository policies, FirmNames firms, Clock clock) {
        this.policies = policies;
        this.firms = firms;
        this.clock = clock;
    }

    /**
     * The policies whose certificate's number, insured's name or its reading has this in it, however it is written; see
     * {@link SpokenKey}.
     *
     * @param typed of less than two letters or digits nothing is found
     * @param limit how many at most
     * @return what begins with it before what has it within, the number before the name, what is in force and not marked void before the rest
     */
    public List<Policy> find(String typed, int limit) {
        String key = SpokenKey.of(typed);
        if (key.codePointCount(0, key.length()) < LEAST) {
            return List.of();
        }
        KeyParts.Range range = KeyParts.Range.of(key);
        Set<UUID> read = firms.having(key);
        Map<UUID, PolicyRecord> found = new LinkedHashMap<>();
        Stream.of(policies.findByIdIn(policies.findIdsWithPart(range.from(), range.end(), LOOKED_AT)), ofFirms(read))
                .flatMap(Collection::stream)
                .filter(policy -> policy.has(key) || read.contains(policy.insuredOrganisationId()))
                .forEach(policy -> found.putIfAbsent(policy.id(), policy));
        LocalDateTime now = LocalDateTime.now(clock);
        return found.values().stream()
                .sorted(Comparator.comparingInt((PolicyRecord policy) -> policy.fit(key))
                        .thenComparing(policy -> !policy.isProposedAt(now))
                        .thenComparing(PolicyRecord::periodStart, Comparator.reverseOrder())
                        .thenComparing(PolicyRecord::id))
                .limit(limit)
                .map(PolicyRecord::toPolicy)
                .toList();
    }

    /**
     * As {@link #find(String, int)}, of a number and a name that a caller says, each as far as it is typed: what fits both
     * comes first, and what fits one of them is there too, as either may have been misheard.
     */
    public List<Policy> find(String number, String name, int limit) {
        List<Policy> numbered = find(number, LOOKED_AT.max());
        List<Policy> named = find(name, LOOKED_AT.max());
        return Stream.of(numbered.stream().filter(named::contains), numbered.stream(), named.stream())
                .flatMap(policies -> policies)
                .distinct()
                .limit(limit)
                .toList();
    }

    private List<PolicyRecord> ofFirms(Set<UUID> firmIds) {
        return firmIds.isEmpty()
                ? List.of()
                : policies.findByInsuredOrganisationIdInAndDrillIdIsNullOrderByPeriodStartDesc(firmIds, LOOKED_AT);
    }
}
