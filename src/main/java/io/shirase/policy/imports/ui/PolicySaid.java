package io.shirase.policy.imports.ui;

import static io.shirase.part.Screen.words;

import io.shirase.identity.Organisations;
import io.shirase.money.Yen;
import io.shirase.policy.Policy;
import io.shirase.policy.imports.ImportField;
import io.shirase.policy.imports.Stated;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.product.Term;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a policy says in each field, in words. */
final class PolicySaid {

    private static final UUID NOT_MADE = new UUID(0, 0);

    private final ProductCatalog products;
    private final Organisations organisations;

    PolicySaid(ProductCatalog products, Organisations organisations) {
        this.products = products;
        this.organisations = organisations;
    }

    /** @param firm what the insured is called that is not there yet */
    String of(ImportField field, Policy policy, String firm) {
        Product product = products.find(policy.product(), policy.periodStart().toLocalDate())
                .orElse(null);
        Term term = field.term();
        if (term != null && term != Term.WAITING_HOURS) {
            return yen(Stated.yen(policy.terms(), term));
        }
        return switch (field) {
            case PRODUCT -> product == null ? policy.product() : words().of(product.name());
            case CERTIFICATE_NUMBER -> policy.certificateNumber();
            case INSURED ->
                policy.insuredOrganisationId().equals(NOT_MADE)
                        ? firm
                        : organisations.get(policy.insuredOrganisationId()).name();
            case INSURED_NAME -> policy.insuredName();
            case AGENCY -> agency(policy.agencyOrganisationId());
            case PERIOD_START -> words().formats().time(policy.periodStart());
            case PERIOD_END -> words().formats().time(policy.periodEnd());
            case PLAN ->
                product == null
                        ? policy.plan()
                        : product.plan(policy.plan())
                                .map(plan -> words().of(plan.name()))
                                .orElse(policy.plan());
            case RIDERS -> product == null ? String.join(", ", policy.riders()) : riders(policy, product);
            case WAITING_HOURS -> hours(policy.terms().waitingHours());
            case PAID_OUTSIDE -> yen(policy.paidOutsideFile());
            default -> nothing();
        };
    }

    private String agency(@Nullable UUID id) {
        return id == null ? nothing() : organisations.get(id).name();
    }

    private static String riders(Policy policy, Product product) {
        String names = words().list(product.riders().stream()
                .filter(rider -> policy.riders().contains(rider.code()))
                .map(rider -> words().of(rider.name()))
                .toList());
        return names.isEmpty() ? nothing() : names;
    }

    private static String hours(@Nullable Integer hours) {
        return hours == null ? nothing() : words().of("policy.ui.hours", hours);
    }

    private static String yen(@Nullable Yen amount) {
        return amount == null || amount.isZero() ? nothing() : words().formats().yen(amount);
    }

    private static String nothing() {
        return words().of("policy.imports.nothing");
    }
}
