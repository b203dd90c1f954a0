package io.shirase.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an ambiguous wording of a product the other way. */
public final class OtherReading {

    private OtherReading() {}

    /** The ambiguities of a product that an assessment can be computed with under either reading. */
    public static List<Clause> of(Product product) {
        return Stream.concat(
                        product.limits().stream().map(Limit::clause),
                        Stream.concat(
                                product.triggers().stream().map(Trigger::clause),
                                Stream.concat(product.conditions().stream(), product.closing().stream())
                                        .map(Check::clause)))
                .filter(clause -> change(clause).isPresent())
                .toList();
    }

    private static Optional<Clause.Change> change(Clause clause) {
        return Optional.ofNullable(clause.reading()).map(Clause.Reading::change);
    }

    /**
     * The product with the clause read the other way.
     *
     * @throws IllegalArgumentException if the clause is none of those that {@link #of} gives
     */
    public static Product apply(Product product, Clause clause) {
        Clause.Change change = change(clause)
                .orElseThrow(() -> new IllegalArgumentException(clause.id() + " has no other reading to compute"));
        return switch (change) {
            case LIMIT_FOR_EACH_ITEM -> limitForEachItem(product, clause);
            case WITHOUT_HOLD -> withoutHold(product, clause);
        };
    }

    private static Product limitForEachItem(Product product, Clause clause) {
        Limit shared = product.limits().stream()
                .filter(limit -> limit.clause().equals(clause))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(clause.id() + " is no limit"));
        List<Limit> limits = new ArrayList<>(product.limits());
        List<Item> items = new ArrayList<>();
        for (Item item : product.items()) {
            if (item.limit().stream().noneMatch(choice -> choice.value().equals(shared.code()))) {
                items.add(item);
                continue;
            }
            String own = shared.code() + "-" + item.code();
            limits.add(new Limit(own, item.name(), clause, shared.amounts(), shared.per(), shared.within()));
            items.add(item.withLimit(item.limit().stream()
                    .map(choice -> choice.value().equals(shared.code())
                            ? new Choice<>(choice.when(), own, choice.clause())
                            : choice)
                    .toList()));
        }
        return product.with(limits, items, product.triggers(), product.conditions(), product.closing());
    }

    private static Product withoutHold(Product product, Clause clause) {
        List<Trigger> triggers = product.triggers().stream()
                .map(trigger -> trigger.clause().equals(clause) ? trigger.byDiscovery() : trigger)
                .toList();
        return product.with(
                product.limits(),
                product.items(),
                triggers,
                without(product.conditions(), clause),
                without(product.closing(), clause));
    }

    private static List<Check> without(List<Check> checks, Clause clause) {
        return checks.stream().filter(check -> !check.clause().equals(clause)).toList();
    }
}
