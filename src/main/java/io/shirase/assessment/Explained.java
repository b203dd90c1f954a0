package io.shirase.assessment;

import io.shirase.language.Coded;
import io.shirase.money.Yen;
import io.shirase.product.Clause;
import io.shirase.product.Item;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An assessment with the way to it. */
public final class Explained {

    private final Assessment assessment;
    private final List<Line> lines;
    private final Map<String, Line> byId = new HashMap<>();
    private final Map<String, List<Use>> uses;

    Explained(Assessment assessment, List<Line> lines, Map<String, List<Use>> uses) {
        this.assessment = assessment;
        this.lines = List.copyOf(lines);
        this.uses = Map.copyOf(uses);
        lines.forEach(line -> byId.put(line.expense().id(), line));
    }

    public Assessment assessment() {
        return assessment;
    }

    /** In the order of the claim. */
    public List<Line> lines() {
        return lines;
    }

    /** Of each limit, {@code costs} and {@code policy} included, which lines used it up, in their order. */
    public Map<String, List<Use>> uses() {
        return uses;
    }

    /** The way to one line's result. */
    public record Line(Claim.Expense expense, Assessment.Line result, List<Branch> branches, List<AmountStep> amounts) {

        /** The item that the line is, judged as the assessment says; null where the product does not know the activity. */
        public @Nullable Item item() {
            return branches.getFirst().item();
        }

        /** The rules that the result rests on whose wording can be read in more than one way; each question once. */
        public List<Clause> twoWays() {
            Map<String, Clause> questions = new LinkedHashMap<>();
            Stream.concat(
                            rules().stream().map(RuleTried::clause),
                            amounts.stream().map(AmountStep::clause))
                    .forEach(clause -> {
                        if (clause != null && clause.reading() != null) {
                            questions.putIfAbsent(clause.reading().question(), clause);
                        }
                    });
            return List.copyOf(questions.values());
        }

        /** The rules tried on the line; of a suspicion still open, those as if it turned out an attack. */
        public List<RuleTried> rules() {
            return branches.getFirst().rules();
        }
    }

    /**
     * The rules tried on a line, in their order.
     *
     * @param asIf the outcome of the suspicion that the line was judged by; null where there was no suspicion
     */
    public record Branch(
            @Nullable SuspicionOutcome asIf, @Nullable Item item, List<RuleTried> rules) {}

    /**
     * A rule that was tried.
     *
     * @param clause with its quotation, source and confidence
     * @param reason null where the rule is met
     */
    public record RuleTried(
            Step step,
            Clause clause,
            Verdict verdict,
            @Nullable Reason reason) {}

    public enum Verdict implements Coded {
        MET("met"),
        DENIED("denied"),
        HELD("held");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * A step of the arithmetic.
     *
     * @param clause null where no rule of the product stands behind it
     * @param before whole yen before the step
     * @param after whole yen after it
     * @param detail what the step needs to be told: percent, heads, each, what a limit had left
     */
    public record AmountStep(Kind kind, @Nullable Clause clause, Yen before, Yen after, Detail detail) {

        /** Whether the step changed the amount. */
        public boolean cut() {
            return !before.equals(after);
        }
    }

    /** What was done to an amount. */
    public enum Kind implements Coded {
        ACCEPTED("accepted"),
        OTHER_INSURANCE("other-insurance"),
        HEAD_CAP("head-cap"),
        DEDUCTIBLE("deductible"),
        RATIO("ratio"),
        OWN_LIMIT("own-limit"),
        CLAIM_LIMIT("claim-limit"),
        COST_LIMIT("cost-limit"),
        POLICY_LIMIT("policy-limit"),
        PREMIUM_RATIO("premium-ratio");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * The numbers of a step.
     *
     * @param percent of a ratio
     * @param heads of a cap for each head
     * @param each whole yen for each head
     * @param limit code of a limit
     * @param left whole yen that the limit had left
     * @param rate of a premium ratio
     */
    public record Detail(
            @Nullable Integer percent,
            @Nullable Integer heads,
            @Nullable Yen each,
            @Nullable String limit,
            @Nullable Yen left,
            Claim.@Nullable Rate rate) {

        static final Detail NONE = new Detail(null, null, null, null, null, null);
    }

    /**
     * A line, or a part of an interruption, that used up some of a limit.
     *
     * @param id of the line or the interruption
     * @param amount whole yen
     */
    public record Use(String id, Yen amount) {}

    /**
     * The explanation of a line.
     *
     * @throws IllegalArgumentException if the claim has no such line
     */
    public Line line(String id) {
        Line line = byId.get(id);
        if (line == null) {
            throw new IllegalArgumentException("The claim has no line " + id);
        }
        return line;
    }
}
