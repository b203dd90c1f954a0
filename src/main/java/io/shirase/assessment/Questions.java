package io.shirase.assessment;

import io.shirase.product.Product;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a product makes it necessary to ask about a line of expense: the facts that one of its rules looks at. Everything
 * else is not asked.
 */
public final class Questions {

    /** Of a product that is not known: every activity, and nothing more about it. */
    public static final Questions NONE = new Questions(
            Arrays.stream(Activity.values()).collect(Collectors.toMap(activity -> activity, a -> LineQuestions.NONE)));

    private final Map<Activity, LineQuestions> byActivity;

    private Questions(Map<Activity, LineQuestions> byActivity) {
        this.byActivity = byActivity;
    }

    public static Questions of(Product product) {
        Map<Activity, LineQuestions> questions = new EnumMap<>(Activity.class);
        Arrays.stream(Activity.values())
                .map(activity -> new ActivityRules(product, activity))
                .filter(ActivityRules::hasItem)
                .forEach(rules -> questions.put(rules.activity(), rules.questions()));
        return new Questions(questions);
    }

    /** The activities that the product has a cost item for. */
    public Set<Activity> activities() {
        return Set.copyOf(byActivity.keySet());
    }

    /** @param activity null where none is chosen yet */
    public LineQuestions about(@Nullable Activity activity) {
        return activity == null ? LineQuestions.NONE : byActivity.getOrDefault(activity, LineQuestions.NONE);
    }
}
