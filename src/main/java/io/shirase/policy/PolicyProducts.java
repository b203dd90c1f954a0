package io.shirase.policy;

import io.shirase.assessment.Claim;
import io.shirase.product.Contact;
import io.shirase.product.Overrides;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The product of a policy as its certificate has it. Whatever is computed or said about a policy asks here, so that no
 * place can forget the certificate's own numbers.
 */
@Component
public class PolicyProducts {

    private static final int KEPT = 1000;

    private final ProductCatalog products;

    /** The same certificate gives the same object, by which the engine finds again what it has prepared. */
    private final Map<Certificate, Product> kept = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Certificate, Product> eldest) {
            return size() > KEPT;
        }
    };

    private record Certificate(String product, LocalDate edition, Overrides overrides) {}

    PolicyProducts(ProductCatalog products) {
        this.products = products;
    }

    /**
     * The product with the certificate's numbers; empty where its file is not here.
     *
     * @throws IllegalArgumentException if the product's file no longer has a number that the certificate states
     */
    public Optional<Product> of(Policy policy) {
        return edition(policy)
                .map(edition -> policy.overrides().isEmpty() ? edition : overridden(edition, policy.overrides()));
    }

    /**
     * What the certificate says from later days of its period on, as an assessment asks for it.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public List<Claim.Amendment> amendments(Policy policy) {
        return policy.amendments().stream()
                .flatMap(amendment -> of(policy.with(amendment.content())).stream()
                        .map(product -> new Claim.Amendment(
                                amendment.from().atStartOfDay(),
                                product,
                                amendment.content().plan(),
                                amendment.content().terms(),
                                amendment.content().riders())))
                .toList();
    }

    /**
     * What a policy would be if its product were of another edition; see {@link #of} and {@link #amendments}. Nothing of it
     * is kept.
     *
     * @throws IllegalArgumentException if the edition does not have what the certificate states
     */
    public Claim asIf(Policy policy, Claim claim, Product edition) {
        List<Claim.Amendment> amendments = policy.amendments().stream()
                .map(amendment -> new Claim.Amendment(
                        amendment.from().atStartOfDay(),
                        fitting(policy.with(amendment.content()), edition),
                        amendment.content().plan(),
                        amendment.content().terms(),
                        amendment.content().riders()))
                .toList();
        return new Claim(claim.policy(), claim.incidents(), claim.expenses(), claim.interruptions(), amendments);
    }

    /**
     * An edition with a policy's own numbers.
     *
     * @throws IllegalArgumentException as {@link #asIf}
     */
    public Product fitting(Policy policy, Product edition) {
        if (edition.plan(policy.plan()).isEmpty()) {
            throw new IllegalArgumentException("There is no plan " + policy.plan());
        }
        for (String rider : policy.riders()) {
            if (edition.rider(rider).isEmpty()) {
                throw new IllegalArgumentException("There is no rider " + rider);
            }
        }
        return policy.overrides().applyTo(edition);
    }

    /** Whom this policy's product lets its insured call at any hour; empty where its source names nobody. */
    public Optional<Contact> hotline(Policy policy) {
        return edition(policy).flatMap(product -> product.contact(Contact.Kind.HOTLINE));
    }

    /** The edition of the product that the policy began under, with the product's own numbers. */
    public Optional<Product> edition(Policy policy) {
        return products.find(policy.product(), policy.periodStart().toLocalDate());
    }

    private Product overridden(Product edition, Overrides overrides) {
        synchronized (kept) {
            return kept.computeIfAbsent(
                    new Certificate(edition.code(), edition.validFrom(), overrides),
                    certificate -> overrides.applyTo(edition));
        }
    }
}
