package io.shirase.assessment;

import io.shirase.assessment.LineRules.OwnLimit;
import io.shirase.money.Yen;
import io.shirase.product.Item;
import io.shirase.product.Limit;
import io.shirase.product.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is left of each limit while a claim's lines use them up in their order. */
final class Ledger {

    static final String CLAIM = "claim";
    static final String COSTS = "costs";
    static final String POLICY = "policy";

    private static final long UNTOUCHED = -1;

    private final Claim.Policy terms;
    private final Set<String> riders;
    private final List<Limit> limits;
    private final long[] own;
    private final List<Integer> touched = new ArrayList<>();
    private final Map<String, long[]> ownOfIncidents = new HashMap<>();
    private final Map<String, Long> claims = new HashMap<>();
    private final long wholeClaim;
    private final Claim.@Nullable Rate premiumRatio;
    private final @Nullable Long allCosts;
    private long costs;
    private long policy;

    Ledger(Rulebook rulebook, Claim.Policy terms, Set<String> riders) {
        this.terms = terms;
        this.riders = riders;
        this.limits = rulebook.product().limits();
        this.own = untouched(limits);
        this.allCosts = rulebook.costsLimited() ? (Long) allCosts(rulebook, terms.terms()) : null;
        this.costs = allCosts == null ? Long.MAX_VALUE : allCosts;
        Yen claimLimit = Objects.requireNonNullElse(
                terms.terms().claimLimit(), terms.terms().policyLimit());
        this.wholeClaim = claimLimit.amount();
        this.premiumRatio = terms.terms().premiumRatio();
        this.policy =
                terms.terms().policyLimit().minusOrZero(terms.paidOutsideFile()).amount();
    }

    private static long allCosts(Rulebook rulebook, Claim.Terms terms) {
        Yen certificate = terms.costLimit();
        if (certificate != null) {
            return certificate.amount();
        }
        Long standard = rulebook.standardCosts();
        if (standard == null) {
            throw new IllegalArgumentException("The certificate does not say the limit of all costs");
        }
        return standard;
    }

    /**
     * A line's payment, which limits cut it, and what each had left before; {@link Long#MAX_VALUE} where a limit did
     * not apply.
     *
     * @param beforeRatio what the limits left, before the premium ratio
     * @param premiumRatio null where nothing is reduced by it
     */
    record Payment(
            long paid,
            long beforeRatio,
            boolean cutByOwn,
            boolean cutByClaim,
            boolean cutByCosts,
            boolean cutByPolicy,
            long ownLeft,
            long claimLeft,
            long costsLeft,
            long policyLeft,
            Claim.@Nullable Rate premiumRatio) {

        boolean cutByRatio() {
            return paid < beforeRatio;
        }

        boolean cut() {
            return cutByOwn || cutByClaim || cutByCosts || cutByPolicy || cutByRatio();
        }
    }

    /**
     * Takes a line's amount out of its own limit, that of its claim, all costs and the policy limit, as far as they
     * reach; each is used up by what is paid after the premium ratio.
     *
     * @param claim the third-party claim that the line belongs to; null: one of its own
     */
    Payment draw(OwnLimit limit, String incident, @Nullable String claim, Item.Draws draws, long amount) {
        Limit ownLimit = limit.limit();
        boolean perIncident = ownLimit != null && ownLimit.per() == Limit.Per.INCIDENT;
        long left = Long.MAX_VALUE;
        long[] ownOfIncident = perIncident ? ownOfIncidents.computeIfAbsent(incident, key -> untouched(limits)) : own;
        if (ownLimit != null) {
            left = perIncident ? leftOf(ownOfIncident, limit.index()) : left(limit.index());
        }
        long paid = Math.min(amount, left);
        boolean cutByOwn = paid < amount;
        boolean cutByClaim = false;
        boolean cutByCosts = false;
        boolean cutByPolicy = false;
        long claimLeft = Long.MAX_VALUE;
        long costsLeft = Long.MAX_VALUE;
        long policyLeft = Long.MAX_VALUE;
        if (draws == Item.Draws.CLAIM_AND_POLICY) {
            claimLeft = claim == null ? wholeClaim : claims.getOrDefault(claim, wholeClaim);
            cutByClaim = claimLeft < paid;
            paid = Math.min(paid, claimLeft);
        }
        if (draws == Item.Draws.COSTS_AND_POLICY) {
            costsLeft = costs;
            cutByCosts = costs < paid;
            paid = Math.min(paid, costs);
        }
        if (draws != Item.Draws.NOTHING) {
            policyLeft = policy;
            cutByPolicy = policy < paid;
            paid = Math.min(paid, policy);
        }
        long beforeRatio = paid;
        paid = timesPremiumRatio(paid);
        if (draws != Item.Draws.NOTHING) {
            policy -= paid;
        }
        if (draws == Item.Draws.CLAIM_AND_POLICY && claim != null) {
            claims.put(claim, claimLeft - paid);
        }
        if (draws == Item.Draws.COSTS_AND_POLICY && allCosts != null) {
            costs -= paid;
        }
        if (ownLimit != null) {
            ownOfIncident[limit.index()] = left - paid;
        }
        return new Payment(
                paid,
                beforeRatio,
                cutByOwn,
                cutByClaim,
                cutByCosts,
                cutByPolicy,
                left,
                claimLeft,
                costsLeft,
                policyLeft,
                premiumRatio);
    }

    /** Takes out what was paid of a line under what the certificate said at another time. */
    void charge(OwnLimit limit, String incident, @Nullable String claim, Item.Draws draws, long paid) {
        int index = limit.code() == null ? -1 : indexOf(limit.code());
        if (index >= 0 && isThere(limits.get(index))) {
            if (limits.get(index).per() == Limit.Per.INCIDENT) {
                long[] left = ownOfIncidents.computeIfAbsent(incident, key -> untouched(limits));
                left[index] = Math.max(0, leftOf(left, index) - paid);
            } else {
                own[index] = Math.max(0, left(index) - paid);
            }
        }
        if (draws == Item.Draws.CLAIM_AND_POLICY && claim != null) {
            claims.put(claim, Math.max(0, claims.getOrDefault(claim, wholeClaim) - paid));
        }
        if (draws == Item.Draws.COSTS_AND_POLICY && allCosts != null) {
            costs = Math.max(0, costs - paid);
        }
        if (draws != Item.Draws.NOTHING) {
            policy = Math.max(0, policy - paid);
        }
    }

    /** Whether the certificate has the limit, with all that its amount needs. */
    private boolean isThere(Limit limit) {
        return known(limit)
                && limit.amounts().stream().anyMatch(choice -> Conditions.holds(choice.when(), terms.plan(), riders));
    }

    private int indexOf(String code) {
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private long timesPremiumRatio(long amount) {
        return premiumRatio == null ? amount : premiumRatio.of(amount);
    }

    private static long[] untouched(List<Limit> limits) {
        long[] all = new long[limits.size()];
        Arrays.fill(all, UNTOUCHED);
        return all;
    }

    private long leftOf(long[] incident, int index) {
        long left = incident[index];
        return left == UNTOUCHED ? full(limits.get(index)) : left;
    }

    private long left(int index) {
        if (own[index] == UNTOUCHED) {
            own[index] = full(limits.get(index));
            touched.add(index);
        }
        return own[index];
    }

    /** The full amount of a limit under this certificate; never larger than that of all costs where it lies within it. */
    long full(Limit limit) {
        for (var choice : limit.amounts()) {
            if (Conditions.holds(choice.when(), terms.plan(), riders)) {
                long full = lowest(choice.value());
                return limit.within() == Limit.Within.COSTS && allCosts != null ? Math.min(full, allCosts) : full;
            }
        }
        throw new IllegalStateException("No amount of the limit " + limit.code() + " applies");
    }

    /** Whether the certificate says everything that the limit's amount needs. */
    boolean known(Limit limit) {
        return limit.amounts().stream()
                .map(choice -> choice.value().term())
                .noneMatch(term -> term != null && certificate(term) == null);
    }

    private long lowest(Limit.Amount amount) {
        long lowest = Long.MAX_VALUE;
        if (amount.yen() != null) {
            lowest = amount.yen();
        }
        Limit.Fraction fraction = amount.ofPolicyLimit();
        if (fraction != null) {
            long part = terms.terms().policyLimit().amount() * fraction.numerator() / fraction.denominator();
            lowest = Math.min(lowest, part);
        }
        Term term = amount.term();
        if (term != null) {
            Yen certificate = certificate(term);
            if (certificate == null) {
                throw new IllegalArgumentException("The certificate does not say " + term.key());
            }
            lowest = Math.min(lowest, certificate.amount());
        }
        return lowest;
    }

    private @Nullable Yen certificate(Term term) {
        Claim.Terms all = terms.terms();
        return switch (term) {
            case POLICY_LIMIT -> all.policyLimit();
            case COST_LIMIT -> all.costLimit();
            case CLAIM_LIMIT -> Yen.of(wholeClaim);
            case DEDUCTIBLE -> all.deductible();
            case HEAD_CAP -> all.headCap();
            case PROFIT_LIMIT -> all.profitLimit();
            case CONTINUATION_LIMIT -> all.continuationLimit();
            case INTERRUPTION_DEDUCTIBLE -> all.interruptionDeductible();
            case WAITING_HOURS, PREMIUM_RATIO -> throw new IllegalArgumentException(term.key() + " is no amount");
        };
    }

    /** The full amount of each limit of the policy period that the certificate has. */
    Map<String, Yen> full() {
        Map<String, Yen> full = new LinkedHashMap<>();
        limits.stream()
                .filter(limit -> limit.per() != Limit.Per.INCIDENT && isThere(limit))
                .forEach(limit -> full.put(limit.code(), Yen.of(full(limit))));
        if (allCosts != null) {
            full.put(COSTS, Yen.of(allCosts));
        }
        full.put(POLICY, terms.terms().policyLimit());
        return full;
    }

    /** What is left: of every own limit drawn on for the whole period, in that order, of all costs and of the policy. */
    Map<String, Yen> remaining() {
        Map<String, Yen> remaining = new LinkedHashMap<>();
        for (int index : touched) {
            remaining.put(limits.get(index).code(), Yen.of(own[index]));
        }
        if (allCosts != null) {
            remaining.put(COSTS, Yen.of(costs));
        }
        remaining.put(POLICY, Yen.of(policy));
        return remaining;
    }
}
