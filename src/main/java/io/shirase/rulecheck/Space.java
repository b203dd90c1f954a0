package io.shirase.rulecheck;

import io.shirase.product.Condition;
import io.shirase.product.Fact;
import io.shirase.product.Product;
import io.shirase.product.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every line of one activity under one kind of incident that some conditions can tell apart, numbered from 0; or, without
 * activity and kind, every policy.
 */
final class Space {

    private static final String SUSPECTED = "suspected-attack";

    /** @param name the fact's key, or the code of the rider or trait */
    record Dimension(Fact fact, String name, List<Set<String>> options) {}

    private final Product product;
    private final Vocabulary vocabulary;
    private final @Nullable String activity;
    private final @Nullable String kind;
    private final List<Dimension> dimensions = new ArrayList<>();

    Space(
            Product product,
            Vocabulary vocabulary,
            @Nullable String activity,
            @Nullable String kind,
            Collection<Condition> conditions) {
        this.product = product;
        this.vocabulary = vocabulary;
        this.activity = activity;
        this.kind = kind;
        Map<Fact, Set<String>> asked = asked(conditions);
        asked.forEach((fact, values) -> {
            if (fact == Fact.RIDER || fact == Fact.TRAIT) {
                values.forEach(code -> dimensions.add(new Dimension(fact, code, List.of(Set.of(), Set.of(code)))));
            } else if (fact != Fact.ACTIVITY && fact != Fact.KIND && fact != Fact.ITEM) {
                dimensions.add(new Dimension(fact, fact.key(), options(fact, values)));
            }
        });
    }

    private Map<Fact, Set<String>> asked(Collection<Condition> conditions) {
        Map<Fact, Set<String>> asked = new EnumMap<>(Fact.class);
        conditions.forEach(condition -> add(asked, condition));
        if (asked.containsKey(Fact.FIRST_INCIDENT) && product.firstIncident() != null) {
            add(asked, product.firstIncident().among());
            asked.putIfAbsent(Fact.DISCOVERED_IN_PERIOD, Set.of());
        }
        if (asked.containsKey(Fact.RIDER) && !product.plans().stream().allMatch(Product.Plan::takesRiders)) {
            asked.putIfAbsent(Fact.PLAN, Set.of());
        }
        return asked;
    }

    private static void add(Map<Fact, Set<String>> asked, Condition condition) {
        condition.facts().forEach((fact, values) -> {
            Set<String> more = new TreeSet<>(values);
            more.addAll(asked.getOrDefault(fact, Set.of()));
            asked.put(fact, more);
        });
    }

    private List<Set<String>> options(Fact fact, Set<String> named) {
        return switch (fact) {
            case PLAN -> each(product.plans().stream().map(Product.Plan::code).toList());
            case OUTCOME -> SUSPECTED.equals(kind) ? each(codes(fact)) : List.of(Set.of());
            case CAUSE -> {
                List<Set<String>> options = new ArrayList<>(each(codes(fact)));
                options.add(Set.of());
                yield options;
            }
            case FIRST_INCIDENT ->
                product.firstIncident() == null ? each(List.of("false")) : each(List.of("true", "false"));
            default ->
                switch (fact.form()) {
                    case CODES -> each(codes(fact));
                    case YES_NO -> each(List.of("true", "false"));
                    case YES_NO_UNKNOWN -> each(List.of("true", "false", "unknown"));
                    case KNOWN -> each(List.of("known", "unknown"));
                    case AMOUNT -> above(named);
                };
        };
    }

    private Collection<String> codes(Fact fact) {
        return new TreeSet<>(vocabulary.codes().getOrDefault(fact, Set.of()));
    }

    private static List<Set<String>> each(Collection<String> codes) {
        return codes.stream().map(Set::of).toList();
    }

    /** An amount below all that are named, and above each in turn: it then is above all the smaller ones too. */
    private static List<Set<String>> above(Set<String> named) {
        List<Long> amounts = named.stream().map(Long::valueOf).sorted().toList();
        List<Set<String>> options = new ArrayList<>(List.of(Set.of()));
        for (int i = 1; i <= amounts.size(); i++) {
            Set<String> below = new TreeSet<>();
            amounts.subList(0, i).forEach(amount -> below.add(amount.toString()));
            options.add(below);
        }
        return options;
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    /** How many there are, those that cannot be among them; {@link Long#MAX_VALUE} where it is more. */
    long size() {
        long size = 1;
        for (Dimension dimension : dimensions) {
            long options = dimension.options().size();
            if (size > Long.MAX_VALUE / options) {
                return Long.MAX_VALUE;
            }
            size *= options;
        }
        return size;
    }

    World world(long number) {
        World world = new World(product);
        if (activity != null) {
            world.set(Fact.ACTIVITY, Set.of(activity));
        }
        if (kind != null) {
            world.set(Fact.KIND, Set.of(kind));
        }
        long rest = number;
        for (Dimension dimension : dimensions) {
            int options = dimension.options().size();
            world.answer(dimension.fact(), dimension.options().get((int) (rest % options)));
            rest /= options;
        }
        return world;
    }

    /** The number of the world that differs in one dimension alone, which has its next option. */
    long next(long number, int dimension) {
        long stride = 1;
        for (int i = 0; i < dimension; i++) {
            stride *= dimensions.get(i).options().size();
        }
        int options = dimensions.get(dimension).options().size();
        long option = number / stride % options;
        return option + 1 == options ? number - option * stride : number + stride;
    }

    /** Whether a claim can be so: the first incident of a period is one of those that compete for it. */
    boolean possible(World world) {
        return !world.is(Fact.FIRST_INCIDENT, "true")
                || (product.firstIncident() != null
                        && world.is(Fact.DISCOVERED_IN_PERIOD, "true")
                        && world.holds(product.firstIncident().among()));
    }
}
