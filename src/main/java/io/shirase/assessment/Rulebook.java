package io.shirase.assessment;

import io.shirase.product.Check;
import io.shirase.product.Choice;
import io.shirase.product.Clause;
import io.shirase.product.Condition;
import io.shirase.product.Item;
import io.shirase.product.Limit;
import io.shirase.product.NoticeRule;
import io.shirase.product.Product;
import io.shirase.product.Term;
import io.shirase.product.TermRule;
import io.shirase.product.Trigger;
import io.shirase.product.Window;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A product made ready to assess: for each activity and kind of incident the rules that can still apply to a line. */
final class Rulebook {

    private static final Map<String, Reason> REASONS = Coded.byCode(Reason.class);
    private static final Map<String, Trait> TRAITS = Coded.byCode(Trait.class);

    private final Product product;
    private final Map<String, Integer> limitIndex = new HashMap<>();
    private final Map<String, WindowRef> windows = new HashMap<>();
    private final Map<String, NoticeRef> notices = new HashMap<>();
    private final boolean costsLimited;
    private final @Nullable Long standardCosts;
    private final Map<Activity, Map<IncidentKind, LineRules>> lines = new EnumMap<>(Activity.class);

    Rulebook(Product product) {
        this.product = product;
        this.costsLimited = product.limitsCosts();
        this.standardCosts =
                product.term(Term.COST_LIMIT).map(TermRule::standard).orElse(null);
        for (Limit limit : product.limits()) {
            limitIndex.put(limit.code(), limitIndex.size());
        }
        for (Window window : product.windows()) {
            windows.put(window.code(), new WindowRef(windows.size(), window));
        }
        for (NoticeRule rule : product.notices()) {
            notices.put(
                    rule.code(), new NoticeRef(notices.size(), rule, reason(rule.reason()), reason(rule.orderHold())));
        }
        for (Activity activity : Activity.values()) {
            Map<IncidentKind, LineRules> byKind = new EnumMap<>(IncidentKind.class);
            for (IncidentKind kind : IncidentKind.values()) {
                byKind.put(kind, new Compiler(activity, kind).rules());
            }
            lines.put(activity, byKind);
        }
    }

    Product product() {
        return product;
    }

    boolean costsLimited() {
        return costsLimited;
    }

    /** The limit of all costs where the certificate does not say one; null where it must. */
    @Nullable
    Long standardCosts() {
        return standardCosts;
    }

    int windowCount() {
        return windows.size();
    }

    int noticeCount() {
        return notices.size();
    }

    int limitIndex(String code) {
        return Objects.requireNonNull(limitIndex.get(code), code);
    }

    LineRules rules(Activity activity, IncidentKind kind) {
        return Objects.requireNonNull(
                Objects.requireNonNull(lines.get(activity)).get(kind));
    }

    static Reason reason(String code) {
        return Objects.requireNonNull(REASONS.get(code), code);
    }

    record WindowRef(int index, Window window) {}

    record NoticeRef(int index, NoticeRule rule, Reason denial, Reason orderHold) {}

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

    /** The rules for lines of one activity under one kind of incident, in the order in which they are tried. */
    static final class LineRules {

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
    }

    /** Leaves out of the product's rules what one activity under one kind of incident cannot meet. */
    private final class Compiler {

        private final Activity activity;
        private final IncidentKind kind;

        Compiler(Activity activity, IncidentKind kind) {
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
                                choices(item.limit(), this::ownLimit),
                                windows.get(item.window()),
                                notices.get(item.notice())));
                    }
                }
            }
            return List.copyOf(tested);
        }

        private OwnLimit ownLimit(String code) {
            return product.limit(code)
                    .map(limit -> new OwnLimit(limitIndex(code), limit))
                    .orElse(new OwnLimit(-1, null));
        }

        private <S, T> List<TestedChoice<T>> choices(List<Choice<S>> choices, java.util.function.Function<S, T> value) {
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
                            reason(trigger.reason()),
                            missing == null ? null : test(missing.when()),
                            missing == null ? null : reason(missing.hold())));
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
                    tested.add(new TestedCheck(when, unless, check, reason(check.reason())));
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
                    tested.put(trait, new TestedTrait(when, check, reason(check.trait())));
                }
            }
            return tested;
        }
    }
}
