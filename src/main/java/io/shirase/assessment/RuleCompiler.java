package io.shirase.assessment;

import io.shirase.assessment.LineRules.TestedCheck;
import io.shirase.assessment.LineRules.TestedChoice;
import io.shirase.assessment.LineRules.TestedItem;
import io.shirase.assessment.LineRules.TestedTrait;
import io.shirase.assessment.LineRules.TestedTrigger;
import io.shirase.language.Coded;
import io.shirase.product.Check;
import io.shirase.product.Choice;
import io.shirase.product.Condition;
import io.shirase.product.Item;
import io.shirase.product.Product;
import io.shirase.product.Trigger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leaves out of a product's rules what one activity under one kind of incident cannot meet. */
final class RuleCompiler {

    private static final Map<String, Trait> TRAITS = Coded.byCode(Trait.class);

    private final Rulebook rulebook;
    private final Product product;
    private final Activity activity;
    private final IncidentKind kind;

    RuleCompiler(Rulebook rulebook, Activity activity, IncidentKind kind) {
        this.rulebook = rulebook;
        this.product = rulebook.product();
        this.activity = activity;
        this.kind = kind;
    }

    LineRules rules() {
        return new LineRules(
                items(),
                triggers(),
                checks(product.exclusions()),
                traits(),
                checks(product.kinds()),
                checks(product.conditions()),
                checks(product.closing()));
    }

    private @Nullable LineTest test(Condition condition) {
        return Conditions.forLines(condition, activity, kind);
    }

    private List<TestedItem> items() {
        List<TestedItem> tested = new ArrayList<>();
        for (Item item : product.items()) {
            for (Item.Take take : item.takes()) {
                LineTest when = take.activities().contains(activity.code()) ? test(take.when()) : null;
                if (when != null) {
                    tested.add(new TestedItem(
                            take.when().facts().isEmpty(),
                            when,
                            item,
                            choices(item.ratio(), percent -> percent),
                            choices(item.limit(), rulebook::ownLimit),
                            rulebook.window(item.window()),
                            rulebook.notice(item.notice())));
                }
            }
        }
        return List.copyOf(tested);
    }

    private <S, T> List<TestedChoice<T>> choices(List<Choice<S>> choices, Function<S, T> value) {
        List<TestedChoice<T>> tested = new ArrayList<>();
        for (Choice<S> choice : choices) {
            LineTest when = test(choice.when());
            if (when != null) {
                tested.add(new TestedChoice<>(when, value.apply(choice.value()), choice.clause()));
            }
        }
        return List.copyOf(tested);
    }

    private List<TestedTrigger> triggers() {
        List<TestedTrigger> tested = new ArrayList<>();
        for (Trigger trigger : product.triggers()) {
            LineTest when = test(trigger.when());
            if (when != null) {
                Trigger.Missing missing = trigger.missing();
                tested.add(new TestedTrigger(
                        when,
                        trigger,
                        Rulebook.reason(trigger.reason()),
                        missing == null ? null : test(missing.when()),
                        missing == null ? null : Rulebook.reason(missing.hold())));
            }
        }
        return List.copyOf(tested);
    }

    private List<TestedCheck> checks(List<Check> checks) {
        List<TestedCheck> tested = new ArrayList<>();
        for (Check check : checks) {
            LineTest when = test(check.when());
            if (when != null) {
                LineTest unless = check.unless() == null ? null : test(check.unless());
                tested.add(new TestedCheck(when, unless, check, Rulebook.reason(check.reason())));
            }
        }
        return List.copyOf(tested);
    }

    private Map<Trait, TestedTrait> traits() {
        Map<Trait, TestedTrait> tested = new EnumMap<>(Trait.class);
        for (Product.TraitCheck check : product.traits()) {
            LineTest when = test(check.when());
            Trait trait = Objects.requireNonNull(TRAITS.get(check.trait()), check.trait());
            if (when != null) {
                tested.put(trait, new TestedTrait(when, check, Rulebook.reason(check.trait())));
            }
        }
        return tested;
    }
}
