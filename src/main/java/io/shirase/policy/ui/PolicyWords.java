package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Product;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;

/** A policy in the words of the person before the screen. */
final class PolicyWords {

    private PolicyWords() {}

    static Optional<Product> edition(Policy policy, PolicyProducts products) {
        return products.edition(policy);
    }

    /** The product's name; its code where its file is not here. */
    static String product(Policy policy, PolicyProducts products) {
        return edition(policy, products)
                .map(product -> product.name().in(words().formats().locale()))
                .orElse(policy.product());
    }

    static String period(Policy policy) {
        return words().of(
                        "policy.ui.period.range",
                        words().formats().time(policy.periodStart()),
                        words().formats().time(policy.periodEnd()));
    }

    static String riders(Policy policy, PolicyProducts products) {
        if (policy.riders().isEmpty()) {
            return words().of("policy.ui.riders.none");
        }
        var edition = edition(policy, products);
        return policy.riders().stream()
                .sorted()
                .map(code -> edition.flatMap(product -> product.rider(code))
                        .map(rider -> words().of(rider.name()))
                        .orElse(code))
                .collect(Collectors.joining(words().of("policy.ui.separator")));
    }

    static StatusBadge standing(Policy policy, LocalDateTime now) {
        if (policy.standing().voided() != null) {
            return new StatusBadge(words().of("policy.ui.period.void"), Tone.WARN);
        }
        if (policy.standing().cancelled() != null) {
            return policy.covers(now)
                    ? new StatusBadge(words().of("policy.ui.period.cancelling"), Tone.WARN)
                    : new StatusBadge(words().of("policy.ui.period.cancelled"), Tone.NEUTRAL);
        }
        if (policy.covers(now)) {
            return new StatusBadge(words().of("policy.ui.period.running"), Tone.GOOD);
        }
        return now.isBefore(policy.periodStart())
                ? new StatusBadge(words().of("policy.ui.period.coming"), Tone.WAITING)
                : new StatusBadge(words().of("policy.ui.period.over"), Tone.NEUTRAL);
    }
}
