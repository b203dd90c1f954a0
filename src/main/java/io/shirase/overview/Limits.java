package io.shirase.overview;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Sentences;
import io.shirase.language.Messages;
import io.shirase.money.Yen;
import io.shirase.overview.Overview.NearLimit;
import io.shirase.overview.OverviewStore.Taken;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds what the ledger says of each limit against the certificate: a few hundred policies at a time are in memory. */
@Component
class Limits {

    /** So many are shown. */
    static final int SHOWN = 50;

    /** Hundredths of a limit from which on it is near exhaustion. */
    static final int NEAR = 80;

    private static final int AT_ONCE = 500;

    /** The limit of everything, as the engine calls it. */
    private static final String POLICY = "policy";

    private final Policies policies;
    private final PolicyProducts products;

    Limits(Policies policies, PolicyProducts products) {
        this.policies = policies;
        this.products = products;
    }

    /**
     * @param near those of which {@link #NEAR} hundredths are taken, the fullest first, {@link #SHOWN} at the most
     * @param more how many more of these there are
     * @param left by product, of the limits of all policy periods; without products of which a certificate cannot be read
     */
    record Found(List<NearLimit> near, int more, Map<String, Long> left) {}

    Found of(Map<UUID, Map<String, Taken>> taken) {
        List<NearLimit> near = new ArrayList<>();
        Map<String, Long> left = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        List<UUID> ids = List.copyOf(taken.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            for (Policy policy : policies.ofIds(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))) {
                Policy last = policy.on(LocalDate.MAX);
                Product product = products.of(last).orElse(null);
                if (product == null) {
                    unknown.add(policy.product());
                    continue;
                }
                Map<String, Yen> limits = Assessor.limits(product, last.toClaim());
                Map<String, Taken> ofPolicy = taken.getOrDefault(policy.id(), Map.of());
                ofPolicy.forEach((code, used) -> {
                    Yen limit = limits.get(code.replaceFirst("@.*", ""));
                    if (limit != null) {
                        add(near, near(last, product, code, limit, used));
                    }
                });
                Yen whole = limits.get(POLICY);
                if (whole != null) {
                    Taken used = ofPolicy.getOrDefault(POLICY, new Taken(0, 0));
                    left.merge(
                            policy.product(),
                            near(last, product, POLICY, whole, used).left(),
                            Long::sum);
                }
            }
        }
        unknown.forEach(left::remove);
        near.sort(Comparator.comparingLong(NearLimit::left)
                .thenComparing(NearLimit::certificateNumber)
                .thenComparing(NearLimit::periodStart));
        return new Found(
                List.copyOf(near.subList(0, Math.min(SHOWN, near.size()))), Math.max(0, near.size() - SHOWN), left);
    }

    private static void add(List<NearLimit> near, NearLimit limit) {
        if (limit.share() >= NEAR && limit.approved() + limit.reserved() > 0) {
            near.add(limit);
        }
    }

    private static NearLimit near(Policy policy, Product product, String code, Yen limit, Taken used) {
        long elsewhere = code.equals(POLICY) ? policy.paidOutsideFile().amount() : 0;
        return new NearLimit(
                policy.id(),
                policy.certificateNumber(),
                policy.insuredName(),
                policy.product(),
                policy.periodStart(),
                policy.periodEnd(),
                names(product, code.replaceFirst("@.*", "")),
                limit.amount(),
                used.approved() + elsewhere,
                used.reserved());
    }

    private static Map<Locale, String> names(Product product, String code) {
        return Messages.LOCALES.stream()
                .collect(Collectors.toMap(locale -> locale, locale -> Sentences.limitName(product, code, locale)));
    }
}
