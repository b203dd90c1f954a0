package io.shirase.rulecheck;

import io.shirase.product.Condition;
import io.shirase.product.Fact;
import io.shirase.product.Product;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A line of a claim, as far as the conditions of a product file can see it. */
final class World {

    private static final Set<Fact> ALWAYS_SAID = Set.of(Fact.ACTIVITY, Fact.KIND);

    private final Product product;
    private final Map<Fact, Set<String>> answers = new EnumMap<>(Fact.class);

    World(Product product) {
        this.product = product;
    }

    /** Adds an answer; riders and traits can have several. */
    void answer(Fact fact, Set<String> answer) {
        answers.merge(fact, answer, World::both);
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        if (more.isEmpty()) {
            return some;
        }
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** The one answer to a fact is this one. */
    void set(Fact fact, Set<String> answer) {
        answers.put(fact, answer);
    }

    boolean is(Fact fact, String answer) {
        return answers.getOrDefault(fact, Set.of()).contains(answer);
    }

    boolean holds(Condition condition) {
        for (Map.Entry<Fact, Set<String>> asked : condition.facts().entrySet()) {
            if (!meets(asked.getKey(), asked.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean meets(Fact fact, Set<String> wanted) {
        Set<String> given = answers.getOrDefault(fact, Set.of());
        if (fact == Fact.RIDER && !given.isEmpty() && !takesRiders()) {
            return false;
        }
        for (String answer : given) {
            if (wanted.contains(answer)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesRiders() {
        return product.plans().stream().allMatch(plan -> plan.takesRiders() || !is(Fact.PLAN, plan.code()));
    }

    /** The answers to these facts, and what the line is for, in the words of the file. */
    String words(Set<Fact> facts) {
        return answers.entrySet().stream()
                .filter(entry -> facts.contains(entry.getKey()) || ALWAYS_SAID.contains(entry.getKey()))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey().key() + ": " + String.join(", ", new TreeSet<>(entry.getValue())))
                .collect(Collectors.joining("; "));
    }
}
