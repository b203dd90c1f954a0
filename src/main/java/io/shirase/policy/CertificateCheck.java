package io.shirase.policy;

import io.shirase.language.Problem;
import io.shirase.product.Overrides;
import io.shirase.web.StartRefused;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refuses a start with product files that lack a number which a certificate states differently: what such a policy pays
 * could not be said.
 */
@Component
class CertificateCheck implements SmartInitializingSingleton {

    private final PolicyRepository policies;
    private final PolicyProducts products;
    private final TransactionTemplate transaction;

    CertificateCheck(PolicyRepository policies, PolicyProducts products, TransactionTemplate transaction) {
        this.policies = policies;
        this.products = products;
        this.transaction = transaction;
    }

    /** @throws StartRefused with the certificate and the number */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status ->
                policies.findWithFigures().stream().map(PolicyRecord::toPolicy).forEach(this::check));
    }

    private void check(Policy policy) {
        Stream<Overrides> stated = Stream.concat(
                Stream.of(policy.overrides()),
                policy.amendments().stream()
                        .map(amendment -> amendment.content().overrides()));
        List<Problem> problems = products.edition(policy)
                .map(edition -> stated.flatMap(overrides -> overrides.problems(edition).stream())
                        .toList())
                .orElse(List.of());
        if (!problems.isEmpty()) {
            throw new StartRefused("Certificate %s (%s): %s Put the number back into the product's file."
                    .formatted(
                            policy.certificateNumber(),
                            policy.product(),
                            problems.getFirst().text(Locale.ENGLISH)));
        }
    }
}
