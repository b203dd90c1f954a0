package io.shirase.product;

import io.shirase.language.Coded;
import io.shirase.language.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cost item.
 *
 * @param takes which activities are this item
 * @param ratio percent of the eligible amount that is paid, 0 to 100
 * @param limit code of the own limit, {@link #NO_LIMIT} where there is none
 * @param window code of the window in which the cost must arise; null where none applies
 * @param notice code of the notice rule; null where none applies
 * @param consent where the insurer's written consent is needed; null where it is not
 * @param headCap cap for each victim or corporation; null where there is none
 * @param deductible whether the certificate's deductible is taken, once for each claim; its source
 */
public record Item(
        String code,
        Text name,
        Clause clause,
        List<Take> takes,
        List<Choice<Integer>> ratio,
        List<Choice<String>> limit,
        Draws draws,
        @Nullable String window,
        @Nullable String notice,
        @Nullable Clause consent,
        @Nullable HeadCap headCap,
        @Nullable Clause deductible) {

    public static final String NO_LIMIT = "none";

    public Item {
        takes = List.copyOf(takes);
        ratio = List.copyOf(ratio);
        limit = List.copyOf(limit);
    }

    Item withLimit(List<Choice<String>> other) {
        return new Item(code, name, clause, takes, ratio, other, draws, window, notice, consent, headCap, deductible);
    }

    Item withRatio(List<Choice<Integer>> other) {
        return new Item(code, name, clause, takes, other, limit, draws, window, notice, consent, headCap, deductible);
    }

    Item withHeadCap(HeadCap other) {
        return new Item(code, name, clause, takes, ratio, limit, draws, window, notice, consent, other, deductible);
    }

    /** The activities of a line that are this item while the condition holds. */
    public record Take(Set<String> activities, Condition when) {

        public Take {
            activities = Set.copyOf(activities);
        }
    }

    /** Which of the limits over the whole certificate a line uses up, its own limit aside. */
    public enum Draws implements Coded {
        COSTS_AND_POLICY("costs"),
        /** The limit of the third-party claim that the line belongs to, then the policy limit. */
        CLAIM_AND_POLICY("claim"),
        POLICY("policy"),
        NOTHING("nothing");

        private final String code;

        Draws(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * @param yen for each head; null where the certificate's term {@code headCap} says it, if at all
     */
    public record HeadCap(Clause clause, @Nullable Long yen) {}
}
