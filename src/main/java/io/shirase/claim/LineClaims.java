package io.shirase.claim;

import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.ThirdPartyClaim;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lines follow from the claims of others that they belong to.
 *
 * @param claims by their ids
 * @param shared the ids of those to which more than one line belongs
 */
record LineClaims(Map<UUID, ThirdPartyClaim> claims, Set<UUID> shared) {

    static final LineClaims NONE = new LineClaims(Map.of(), Set.of());

    LineClaims {
        claims = Map.copyOf(claims);
        shared = Set.copyOf(shared);
    }

    static LineClaims of(Map<UUID, ThirdPartyClaim> claims, Collection<ExpenseLine> lines) {
        Set<UUID> once = new HashSet<>();
        Set<UUID> shared = new HashSet<>();
        for (ExpenseLine line : lines) {
            UUID id = line.facts().claimId();
            if (id != null && !once.add(id)) {
                shared.add(id);
            }
        }
        return new LineClaims(claims, shared);
    }

    /** The same claims, with one more line. */
    LineClaims with(Collection<ExpenseLine> lines) {
        return of(claims, lines);
    }

    Optional<ThirdPartyClaim> of(ExpenseFacts facts) {
        return Optional.ofNullable(facts.claimId()).map(claims::get);
    }

    /** What the claim file calls the claim of a line: nothing where no file has named it and the line is its only one. */
    @Nullable
    String name(ExpenseFacts facts) {
        ThirdPartyClaim claim = of(facts).orElse(null);
        if (claim == null || claim.reference() != null) {
            return claim == null ? null : claim.reference();
        }
        return shared.contains(claim.id()) ? claim.id().toString() : null;
    }
}
