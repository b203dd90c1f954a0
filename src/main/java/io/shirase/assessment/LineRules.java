package io.shirase.assessment;

import io.shirase.assessment.Rulebook.NoticeRef;
import io.shirase.assessment.Rulebook.WindowRef;
import io.shirase.product.Check;
import io.shirase.product.Clause;
import io.shirase.product.Item;
import io.shirase.product.Limit;
import io.shirase.product.Product;
import io.shirase.product.Trigger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules for lines of one activity under one kind of incident, in the order in which they are tried. */
final class LineRules {

    private final TestedItem[] items;
    private final TestedTrigger[] triggers;
    private final TestedCheck[] exclusions;
    private final Map<Trait, TestedTrait> traits;
    private final TestedCheck[] kinds;
    private final TestedCheck[] conditions;
    private final TestedCheck[] closing;

    LineRules(
            List<TestedItem> items,
            List<TestedTrigger> triggers,
            List<TestedCheck> exclusions,
            Map<Trait, TestedTrait> traits,
            List<TestedCheck> kinds,
            List<TestedCheck> conditions,
            List<TestedCheck> closing) {
        this.items = items.toArray(TestedItem[]::new);
        this.triggers = triggers.toArray(TestedTrigger[]::new);
        this.exclusions = exclusions.toArray(TestedCheck[]::new);
        this.traits = traits;
        this.kinds = kinds.toArray(TestedCheck[]::new);
        this.conditions = conditions.toArray(TestedCheck[]::new);
        this.closing = closing.toArray(TestedCheck[]::new);
    }

    TestedCheck[] exclusions() {
        return exclusions;
    }

    @Nullable
    TestedTrait trait(Trait trait) {
        return traits.get(trait);
    }

    TestedCheck[] kinds() {
        return kinds;
    }

    TestedCheck[] conditions() {
        return conditions;
    }

    TestedCheck[] closing() {
        return closing;
    }

    /** The item of a line; null where the product does not know the activity. */
    @Nullable
    TestedItem item(LineFacts facts) {
        for (TestedItem item : items) {
            if (item.always() || item.when().holds(facts)) {
                return item;
            }
        }
        return null;
    }

    TestedTrigger trigger(LineFacts facts) {
        int last = triggers.length - 1;
        for (int i = 0; i < last; i++) {
            if (triggers[i].when().holds(facts)) {
                return triggers[i];
            }
        }
        return triggers[last];
    }

    /** @param always whether the test need not be asked */
    record TestedItem(
            boolean always,
            LineTest when,
            Item item,
            List<TestedChoice<Integer>> ratio,
            List<TestedChoice<OwnLimit>> limit,
            @Nullable WindowRef window,
            @Nullable NoticeRef notice) {}

    record TestedChoice<T>(LineTest when, T value, @Nullable Clause clause) {}

    /** @param limit null where there is none */
    record OwnLimit(int index, @Nullable Limit limit) {

        static final OwnLimit NONE = new OwnLimit(-1, null);

        @Nullable
        String code() {
            return limit == null ? null : limit.code();
        }
    }

    record TestedTrigger(
            LineTest when,
            Trigger trigger,
            Reason denial,
            @Nullable LineTest missingWhen,
            @Nullable Reason missingHold) {}

    record TestedCheck(LineTest when, @Nullable LineTest unless, Check check, Reason reason) {

        boolean applies(LineFacts facts) {
            return when.holds(facts) && (unless == null || !unless.holds(facts));
        }
    }

    record TestedTrait(LineTest when, Product.TraitCheck check, Reason reason) {}
}
