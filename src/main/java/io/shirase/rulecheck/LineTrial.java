package io.shirase.rulecheck;

import io.shirase.product.Check;
import io.shirase.product.Choice;
import io.shirase.product.Condition;
import io.shirase.product.Fact;
import io.shirase.product.Item;
import io.shirase.product.Product;
import io.shirase.product.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries a product's rules on lines of one activity, in the engine's order, and takes note of what they do. */
final class LineTrial {

    private final Product product;
    private final String activity;
    private final Tally tally;
    private final Paid paid;
    private final List<Check> checks;

    /** What makes two lines different: whether, why and how far they are paid. */
    private record Result(
            @Nullable String item,
            String trigger,
            boolean canPass,
            boolean canHold,
            @Nullable String reason,
            int ratio,
            String limit,
            Set<String> traits) {}

    LineTrial(Product product, String activity, Tally tally, Paid paid) {
        this.product = product;
        this.activity = activity;
        this.tally = tally;
        this.paid = paid;
        this.checks = Stream.of(product.exclusions(), product.kinds(), product.conditions(), product.closing())
                .flatMap(List::stream)
                .toList();
    }

    /** The conditions that can matter to a line of this activity under a kind of incident. */
    List<Condition> conditions(String kind) {
        List<Condition> conditions = new ArrayList<>();
        for (Item item : items()) {
            item.takes().stream().filter(this::takes).map(Item.Take::when).forEach(conditions::add);
            item.ratio().stream().map(Choice::when).forEach(conditions::add);
            item.limit().stream().map(Choice::when).forEach(conditions::add);
        }
        for (Trigger trigger : product.triggers()) {
            conditions.add(trigger.when());
            if (trigger.missing() != null && admits(trigger.when(), kind)) {
                conditions.add(trigger.missing().when());
            }
        }
        for (Check check : checks) {
            conditions.add(check.when());
            if (check.unless() != null && admits(check.when(), kind)) {
                conditions.add(check.unless());
            }
        }
        product.traits().stream().map(Product.TraitCheck::when).forEach(conditions::add);
        return conditions.stream().filter(condition -> admits(condition, kind)).toList();
    }

    private boolean admits(Condition condition, String kind) {
        Set<String> activities = condition.facts().get(Fact.ACTIVITY);
        Set<String> kinds = condition.facts().get(Fact.KIND);
        Set<String> codes = condition.facts().get(Fact.ITEM);
        return (activities == null || activities.contains(activity))
                && (kinds == null || kinds.contains(kind))
                && (codes == null || items().stream().anyMatch(item -> codes.contains(item.code())));
    }

    List<Item> items() {
        return product.items().stream()
                .filter(item -> item.takes().stream().anyMatch(this::takes))
                .toList();
    }

    private boolean takes(Item.Take take) {
        return take.activities().contains(activity);
    }

    Object result(World world) {
        Item item = item(world);
        if (item == null) {
            return new Result(null, "", false, false, null, 0, "", Set.of());
        }
        world.set(Fact.ITEM, Set.of(item.code()));
        Trigger trigger = first(product.triggers(), Trigger::when, world);
        String triggerId = trigger.clause().id();
        tally.decides(triggerId);
        boolean missing = missing(trigger, world);
        boolean canPass = canPass(trigger, world);
        List<Check> applying =
                checks.stream().filter(check -> applies(check, world)).toList();
        Set<String> traits = traits(world);
        if (!canPass && !missing) {
            tally.outside(triggerId, applying, world);
            return new Result(item.code(), triggerId, false, false, trigger.reason(), 0, "", traits);
        }
        Check decision = tally.decide(applying, canPass, world);
        int ratio = chosen(item, "ratio", item.ratio(), decision, world);
        String limit = chosen(item, "limit", item.limit(), decision, world);
        if (decision == null || decision.verdict() == Check.Verdict.HOLD) {
            paid.line(activity, item, ratio, limit);
        }
        return new Result(
                item.code(),
                triggerId,
                canPass,
                missing,
                decision == null ? null : decision.reason(),
                ratio,
                limit,
                traits);
    }

    private @Nullable Item item(World world) {
        for (Item item : items()) {
            for (Item.Take take : item.takes()) {
                if (takes(take) && world.holds(take.when())) {
                    paid.taken(activity, item);
                    return item;
                }
            }
        }
        return null;
    }

    private static <T> T first(List<T> entries, java.util.function.Function<T, Condition> when, World world) {
        return entries.stream()
                .filter(entry -> world.holds(when.apply(entry)))
                .findFirst()
                .orElseGet(entries::getLast);
    }

    private <T> T chosen(Item item, String name, List<Choice<T>> choices, @Nullable Check decision, World world) {
        Choice<T> choice = first(choices, Choice::when, world);
        if (decision == null || decision.verdict() == Check.Verdict.HOLD) {
            paid.chosen(item, name, choices.indexOf(choice));
        }
        return choice.value();
    }

    private static boolean applies(Check check, World world) {
        return world.holds(check.when()) && (check.unless() == null || !world.holds(check.unless()));
    }

    /** Whether the line can lack the date that its trigger asks for, and is then held. */
    private boolean missing(Trigger trigger, World world) {
        Trigger.Missing missing = trigger.missing();
        boolean can = missing != null
                && !(trigger.dates().contains(Trigger.Source.FIRST_CLAIM_AT) && world.is(Fact.FIRST_CLAIM_AT, "known"))
                && world.holds(missing.when());
        if (can) {
            tally.decides(trigger.clause().id() + ".missing");
        }
        return can;
    }

    /** Whether a date of the trigger can be known and lie in the period. */
    private static boolean canPass(Trigger trigger, World world) {
        for (Trigger.Source source : trigger.dates()) {
            boolean can = switch (source) {
                case CLAIM_MADE_AT -> true;
                case FIRST_CLAIM_AT -> !world.is(Fact.FIRST_CLAIM_AT, "unknown");
                case DISCOVERED_AT -> !world.is(Fact.DISCOVERED_IN_PERIOD, "false");
            };
            if (can) {
                return true;
            }
        }
        return false;
    }

    /** A line can have any traits in any order, so that no trait's rule keeps another from deciding. */
    private Set<String> traits(World world) {
        Set<String> denying = new TreeSet<>();
        boolean excluded = product.exclusions().stream()
                .anyMatch(check -> check.verdict() == Check.Verdict.DENY && applies(check, world));
        for (Product.TraitCheck check : product.traits()) {
            String id = check.clause().id();
            if (world.holds(check.when())) {
                denying.add(Objects.requireNonNull(check.trait()));
                if (excluded) {
                    tally.applies(id);
                } else {
                    tally.decides(id);
                }
            }
        }
        return denying;
    }
}
