package io.shirase.assessment;

import io.shirase.assessment.LineRules.OwnLimit;
import io.shirase.language.Coded;
import io.shirase.product.Limit;
import io.shirase.product.NoticeRule;
import io.shirase.product.Product;
import io.shirase.product.Term;
import io.shirase.product.TermRule;
import io.shirase.product.Window;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A product made ready to assess: for each activity and kind of incident the rules that can still apply to a line. */
final class Rulebook {

    private static final Map<String, Reason> REASONS = Coded.byCode(Reason.class);

    private final Product product;
    private final Map<String, Integer> limitIndex = new HashMap<>();
    private final Map<String, WindowRef> windows = new HashMap<>();
    private final Map<String, NoticeRef> notices = new HashMap<>();
    private final boolean costsLimited;
    private final @Nullable Long standardCosts;
    private final Map<IncidentKind, Map<Activity, LineRules>> lines = new EnumMap<>(IncidentKind.class);

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
        for (IncidentKind kind : IncidentKind.values()) {
            Map<Activity, LineRules> byActivity = new EnumMap<>(Activity.class);
            for (Activity activity : Activity.values()) {
                byActivity.put(activity, new RuleCompiler(this, activity, kind).rules());
            }
            lines.put(kind, byActivity);
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

    /** The limit with its place among the product's; none where no limit has the code. */
    OwnLimit ownLimit(String code) {
        Integer index = limitIndex.get(code);
        return index == null
                ? OwnLimit.NONE
                : new OwnLimit(index, product.limits().get(index));
    }

    @Nullable
    WindowRef window(@Nullable String code) {
        return windows.get(code);
    }

    @Nullable
    NoticeRef notice(@Nullable String code) {
        return notices.get(code);
    }

    /** The rules of lines under a kind of incident, by what was bought. */
    Map<Activity, LineRules> rules(IncidentKind kind) {
        return Objects.requireNonNull(lines.get(kind));
    }

    static Reason reason(String code) {
        return Objects.requireNonNull(REASONS.get(code), code);
    }

    record WindowRef(int index, Window window) {}

    record NoticeRef(int index, NoticeRule rule, Reason denial, Reason orderHold) {}
}
