package io.shirase.rulecheck;

import io.shirase.product.Check;
import io.shirase.product.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which rules applied, which decided, and which beat which, over all the claims that were tried. */
final class Tally {

    private final Set<String> applied = new LinkedHashSet<>();
    private final Set<String> decided = new LinkedHashSet<>();
    private final Map<String, Set<String>> beatenBy = new HashMap<>();
    private final Map<String, Set<String>> alwaysBeatenBy = new HashMap<>();
    private final Map<String, Map<String, String>> beats = new LinkedHashMap<>();

    void applies(String rule) {
        applied.add(rule);
    }

    void decides(String rule) {
        applied.add(rule);
        decided.add(rule);
    }

    /** @param facts those that the two rules ask for */
    private void beats(String winner, String loser, World world, Set<Fact> facts) {
        beats.computeIfAbsent(winner, rule -> new LinkedHashMap<>()).computeIfAbsent(loser, rule -> world.words(facts));
    }

    private void beatenBy(String rule, Set<String> winners) {
        beatenBy.computeIfAbsent(rule, any -> new TreeSet<>()).addAll(winners);
        alwaysBeatenBy
                .computeIfAbsent(rule, any -> new LinkedHashSet<>(winners))
                .retainAll(winners);
    }

    boolean everApplied(String rule) {
        return applied.contains(rule);
    }

    boolean everDecided(String rule) {
        return decided.contains(rule);
    }

    /** The rules of which one beats this one wherever it applies: a single one where that is enough. */
    Set<String> beatenBy(String rule) {
        Set<String> always = alwaysBeatenBy.getOrDefault(rule, Set.of());
        return always.isEmpty()
                ? beatenBy.getOrDefault(rule, Set.of())
                : Set.of(always.iterator().next());
    }

    /** Takes note that a trigger leaves nothing to these checks. */
    void outside(String trigger, List<Check> applying, World world) {
        for (Check check : applying) {
            String rule = check.clause().id();
            applies(rule);
            beatenBy(rule, Set.of(trigger));
            Set<Fact> facts = facts(check);
            facts.add(Fact.DISCOVERED_IN_PERIOD);
            facts.add(Fact.FIRST_CLAIM_AT);
            beats(trigger, rule, world, facts);
        }
    }

    /** In the order of the rules. */
    List<CheckedProduct.Precedence> precedences(List<String> rules) {
        List<CheckedProduct.Precedence> all = new ArrayList<>();
        for (String winner : rules) {
            beats.getOrDefault(winner, Map.of())
                    .forEach((loser, example) -> all.add(new CheckedProduct.Precedence(winner, loser, example)));
        }
        return all;
    }

    /**
     * Takes note of the rules that apply to one claim, in their order.
     *
     * @param canHold whether a hold can be the claim's reason where no rule denies
     * @return the check that decides; null where none does
     */
    @Nullable
    Check decide(List<Check> applying, boolean canHold, World world) {
        Check winner = null;
        for (Check check : applying) {
            applies(check.clause().id());
            beatenBy(check.clause().id(), stronger(check, applying));
            boolean denies = check.verdict() == Check.Verdict.DENY;
            if (winner == null || (denies && winner.verdict() == Check.Verdict.HOLD)) {
                winner = check;
            }
        }
        if (winner == null || (winner.verdict() == Check.Verdict.HOLD && !canHold)) {
            return null;
        }
        decides(winner.clause().id());
        for (Check check : applying) {
            if (!same(check, winner)) {
                Set<Fact> facts = facts(winner);
                facts.addAll(facts(check));
                beats(winner.clause().id(), check.clause().id(), world, facts);
            }
        }
        return winner;
    }

    /** Those that deny before a denial; before a hold, those that deny and those that hold earlier. */
    private static Set<String> stronger(Check check, List<Check> applying) {
        Set<String> stronger = new LinkedHashSet<>();
        boolean before = true;
        for (Check other : applying) {
            before &= !same(other, check);
            boolean denies = other.verdict() == Check.Verdict.DENY;
            if (check.verdict() == Check.Verdict.DENY ? before && denies : !same(other, check) && (before || denies)) {
                stronger.add(other.clause().id());
            }
        }
        return stronger;
    }

    private static Set<Fact> facts(Check check) {
        Set<Fact> facts = new HashSet<>(check.when().facts().keySet());
        if (check.unless() != null) {
            facts.addAll(check.unless().facts().keySet());
        }
        return facts;
    }

    private static boolean same(Check one, Check other) {
        return one.clause().id().equals(other.clause().id());
    }
}
