package io.shirase.rulecheck;

import io.shirase.product.Check;
import io.shirase.product.Choice;
import io.shirase.product.Condition;
import io.shirase.product.Limit;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries what looks at the policy alone: the amounts of limits, and whether stops of the system are covered. */
final class PolicyTrial {

    private final Product product;
    private final Tally tally;
    private final Map<String, Set<Integer>> amounts = new HashMap<>();

    private record Result(List<Integer> amounts, @Nullable String reason) {}

    PolicyTrial(Product product, Tally tally) {
        this.product = product;
        this.tally = tally;
    }

    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        product.limits()
                .forEach(limit -> limit.amounts().stream().map(Choice::when).forEach(conditions::add));
        for (Check check : checks()) {
            conditions.add(check.when());
            if (check.unless() != null) {
                conditions.add(check.unless());
            }
        }
        return conditions;
    }

    List<Check> checks() {
        return product.interruption() == null
                ? List.of()
                : product.interruption().checks();
    }

    Object result(World world) {
        List<Integer> chosen = new ArrayList<>();
        for (Limit limit : product.limits()) {
            int choice = 0;
            while (!world.holds(limit.amounts().get(choice).when())) {
                choice++;
            }
            amounts.computeIfAbsent(limit.code(), code -> new HashSet<>()).add(choice);
            chosen.add(choice);
        }
        List<Check> applying = checks().stream()
                .filter(check -> world.holds(check.when()) && (check.unless() == null || !world.holds(check.unless())))
                .toList();
        Check decision = tally.decide(applying, true, world);
        return new Result(chosen, decision == null ? null : decision.reason());
    }

    /** Whether some policy has this amount of the limit. */
    boolean isChosen(Limit limit, int choice) {
        return amounts.getOrDefault(limit.code(), Set.of()).contains(choice);
    }
}
