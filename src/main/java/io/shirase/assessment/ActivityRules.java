package io.shirase.assessment;

import io.shirase.product.Check;
import io.shirase.product.Choice;
import io.shirase.product.Condition;
import io.shirase.product.Fact;
import io.shirase.product.Item;
import io.shirase.product.Product;
import io.shirase.product.Trigger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a product that can look at a line of one activity, under whatever incident, plan and riders. */
final class ActivityRules {

    private final Product product;
    private final Activity activity;
    private final List<Item> items;
    private final Set<String> itemCodes;
    private final List<Trigger> triggers;

    ActivityRules(Product product, Activity activity) {
        this.product = product;
        this.activity = activity;
        this.items = product.items().stream()
                .filter(item -> item.takes().stream().anyMatch(this::takes))
                .toList();
        this.itemCodes = items.stream().map(Item::code).collect(Collectors.toSet());
        this.triggers = reachableTriggers();
    }

    Activity activity() {
        return activity;
    }

    boolean hasItem() {
        return !items.isEmpty();
    }

    LineQuestions questions() {
        List<Condition> conditions = conditions();
        return new LineQuestions(
                items.stream().anyMatch(item -> item.headCap() != null) || asks(conditions, Fact.UNIT_COST_ABOVE),
                items.stream().anyMatch(ActivityRules::belongsToClaim)
                        || triggers.stream()
                                .anyMatch(trigger -> trigger.dates().contains(Trigger.Source.CLAIM_MADE_AT)),
                asks(conditions, Fact.OUTSOURCED),
                asks(conditions, Fact.DOMESTIC),
                asks(conditions, Fact.SETTLEMENT_APPROVED),
                traits(conditions));
    }

    private boolean takes(Item.Take take) {
        return take.activities().contains(activity.code());
    }

    /** The first trigger that applies decides, so that none comes after one that always does. */
    private List<Trigger> reachableTriggers() {
        List<Trigger> reachable = new ArrayList<>();
        for (Trigger trigger : product.triggers()) {
            if (canHold(trigger.when())) {
                reachable.add(trigger);
                if (alwaysHolds(trigger.when())) {
                    break;
                }
            }
        }
        return reachable;
    }

    private boolean canHold(Condition condition) {
        Set<String> activities = condition.facts().get(Fact.ACTIVITY);
        Set<String> codes = condition.facts().get(Fact.ITEM);
        return (activities == null || activities.contains(activity.code()))
                && (codes == null || codes.stream().anyMatch(itemCodes::contains));
    }

    private boolean alwaysHolds(Condition condition) {
        return canHold(condition)
                && Set.of(Fact.ACTIVITY).containsAll(condition.facts().keySet());
    }

    private boolean canApply(Check check) {
        return canHold(check.when()) && (check.unless() == null || !alwaysHolds(check.unless()));
    }

    private List<Condition> conditions() {
        return Stream.of(
                        items.stream().flatMap(this::ofItem),
                        triggers.stream().flatMap(ActivityRules::ofTrigger),
                        Stream.of(product.exclusions(), product.kinds(), product.conditions(), product.closing())
                                .flatMap(List::stream)
                                .filter(this::canApply)
                                .flatMap(ActivityRules::ofCheck),
                        product.traits().stream().map(Product.TraitCheck::when))
                .flatMap(all -> all)
                .filter(this::canHold)
                .toList();
    }

    private Stream<Condition> ofItem(Item item) {
        return Stream.of(
                        item.takes().stream().filter(this::takes).map(Item.Take::when),
                        item.ratio().stream().map(Choice::when),
                        item.limit().stream().map(Choice::when))
                .flatMap(all -> all);
    }

    private static Stream<Condition> ofTrigger(Trigger trigger) {
        return trigger.missing() == null
                ? Stream.of(trigger.when())
                : Stream.of(trigger.when(), trigger.missing().when());
    }

    private static Stream<Condition> ofCheck(Check check) {
        return check.unless() == null ? Stream.of(check.when()) : Stream.of(check.when(), check.unless());
    }

    private static boolean belongsToClaim(Item item) {
        return item.deductible() != null || item.draws() == Item.Draws.CLAIM_AND_POLICY;
    }

    private static boolean asks(List<Condition> conditions, Fact fact) {
        return conditions.stream().anyMatch(condition -> condition.facts().containsKey(fact));
    }

    private List<Trait> traits(List<Condition> conditions) {
        Set<String> asked = Stream.concat(
                        conditions.stream()
                                .flatMap(condition -> condition.facts().getOrDefault(Fact.TRAIT, Set.of()).stream()),
                        product.traits().stream().filter(this::isAsked).map(Product.TraitCheck::trait))
                .collect(Collectors.toSet());
        return Arrays.stream(Trait.values())
                .filter(trait -> asked.contains(trait.code()))
                .toList();
    }

    private boolean isAsked(Product.TraitCheck check) {
        return canHold(check.when()) && (check.asked() == null || check.asked().contains(activity.code()));
    }
}
