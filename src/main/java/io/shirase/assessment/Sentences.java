package io.shirase.assessment;

import io.shirase.assessment.Explained.AmountStep;
import io.shirase.assessment.Explained.Branch;
import io.shirase.assessment.Explained.RuleTried;
import io.shirase.assessment.Explained.Use;
import io.shirase.assessment.Explained.Verdict;
import io.shirase.assessment.Sentence.Role;
import io.shirase.language.Formats;
import io.shirase.language.Messages;
import io.shirase.money.Yen;
import io.shirase.product.Clause;
import io.shirase.product.Limit;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in plain sentences how a line came to its result; screens, packets and the API all say it in these words. */
public final class Sentences {

    private final Product product;
    private final LimitUses uses;
    private final Locale locale;
    private final Messages messages;
    private final Formats formats;
    private final UnaryOperator<String> lineName;

    private Sentences(Product product, LimitUses uses, Locale locale, UnaryOperator<String> lineName) {
        this.product = product;
        this.uses = uses;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.formats = Formats.in(locale);
        this.lineName = lineName;
    }

    /** The sentences of a language; lines are called by their ids. */
    public static Sentences in(Locale locale, Product product, Explained explained) {
        return new Sentences(product, new LimitUses(product, explained), locale, UnaryOperator.identity());
    }

    /** The same sentences with names for lines and interruptions instead of their ids. */
    public Sentences calling(UnaryOperator<String> name) {
        return new Sentences(product, uses, locale, name);
    }

    /** The name of a limit: the product's own, or that of all costs or of the policy. */
    public static String limitName(Product product, String code, Locale locale) {
        return product.limit(code)
                .map(Limit::name)
                .map(name -> name.in(locale))
                .orElseGet(() -> Messages.in(locale).get("assessment.limit." + code));
    }

    /** The way to a line's result, in order. */
    public List<Sentence> of(Explained.Line line) {
        List<Sentence> sentences = new ArrayList<>();
        switch (line.result().outcome()) {
            case DENIED -> refusal(sentences, line, Verdict.DENIED);
            case PENDING -> hold(sentences, line);
            case PAYABLE, EXHAUSTED -> line.amounts().forEach(step -> step(sentences, line, step));
        }
        String result = "assessment.result." + line.result().outcome().code();
        sentences.add(new Sentence(Role.RESULT, say(result, yen(line.result().payable())), null));
        return List.copyOf(sentences);
    }

    private void hold(List<Sentence> sentences, Explained.Line line) {
        if (!line.result().reasons().contains(Reason.OUTCOME_PENDING)) {
            refusal(sentences, line, Verdict.HELD);
            return;
        }
        add(sentences, Role.REASON, null, "assessment.reason.outcome-pending");
        for (Branch branch : line.branches()) {
            String asIf = "assessment.as-if."
                    + Objects.requireNonNullElse(branch.asIf(), SuspicionOutcome.PENDING)
                            .code();
            RuleTried failing = failing(branch);
            String verdict = failing == null
                    ? say("assessment.as-if.covered", itemName(branch))
                    : say("assessment.reason."
                            + Objects.requireNonNull(failing.reason()).code());
            sentences.add(new Sentence(
                    Role.STEP, say(asIf, verdict), failing == null ? itemClause(branch) : failing.clause()));
        }
        add(sentences, Role.MEND, null, "assessment.mend.outcome-pending");
    }

    private static @Nullable RuleTried failing(Branch branch) {
        return first(branch, Verdict.DENIED) != null ? first(branch, Verdict.DENIED) : first(branch, Verdict.HELD);
    }

    private static @Nullable RuleTried first(Branch branch, Verdict verdict) {
        return branch.rules().stream()
                .filter(rule -> rule.verdict() == verdict)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Clause itemClause(Branch branch) {
        return branch.item() == null ? null : branch.item().clause();
    }

    private String itemName(Branch branch) {
        return branch.item() == null
                ? messages.get("assessment.item.none")
                : branch.item().name().in(locale);
    }

    private void refusal(List<Sentence> sentences, Explained.Line line, Verdict verdict) {
        Branch branch = line.branches().getFirst();
        if (branch.item() == null) {
            add(sentences, Role.REASON, null, "assessment.item.unknown");
            add(sentences, Role.MEND, null, "assessment.mend.item.unknown");
            return;
        }
        add(sentences, Role.ITEM, branch.item().clause(), "assessment.item", itemName(branch));
        for (RuleTried rule : branch.rules()) {
            if (rule.verdict() == verdict) {
                String reason = Objects.requireNonNull(rule.reason()).code();
                String gist = rule.clause().gist().in(locale);
                add(sentences, Role.REASON, rule.clause(), "assessment.rule", gist, say("assessment.reason." + reason));
                add(sentences, Role.MEND, rule.clause(), "assessment.mend." + reason);
            }
        }
    }

    private void step(List<Sentence> sentences, Explained.Line line, AmountStep step) {
        String before = yen(step.before());
        String after = yen(step.after());
        switch (step.kind()) {
            case ACCEPTED -> add(sentences, Role.STEP, null, "assessment.accepted", before, after);
            case OTHER_INSURANCE -> add(sentences, Role.STEP, null, "assessment.other-insurance", before, after);
            case HEAD_CAP -> headCap(sentences, step);
            case DEDUCTIBLE -> {
                if (step.cut()) {
                    String taken = yen(step.before().minusOrZero(step.after()));
                    add(sentences, Role.STEP, step.clause(), "assessment.deductible", taken, before, after);
                }
            }
            case RATIO -> {
                String name = Objects.requireNonNull(line.item()).name().in(locale);
                Integer percent = Objects.requireNonNull(step.detail().percent());
                String key = percent == 100 ? "assessment.ratio.full" : "assessment.ratio";
                add(sentences, Role.STEP, step.clause(), key, name, String.valueOf(percent), before, after);
            }
            case OWN_LIMIT, CLAIM_LIMIT, COST_LIMIT, POLICY_LIMIT -> limit(sentences, line, step);
            case PREMIUM_RATIO -> premiumRatio(sentences, step);
        }
    }

    private void headCap(List<Sentence> sentences, AmountStep step) {
        String each = yen(Objects.requireNonNull(step.detail().each()));
        String heads = formats.number(Objects.requireNonNull(step.detail().heads()));
        String key = step.cut() ? "assessment.head-cap" : "assessment.head-cap.within";
        add(sentences, Role.STEP, step.clause(), key, each, heads, yen(step.before()), yen(step.after()));
    }

    private void premiumRatio(List<Sentence> sentences, AmountStep step) {
        if (step.cut()) {
            String rate = rate(formats, Objects.requireNonNull(step.detail().rate()));
            add(
                    sentences,
                    Role.STEP,
                    step.clause(),
                    "assessment.premium-ratio",
                    rate,
                    yen(step.before()),
                    yen(step.after()));
        }
    }

    /** A fraction as people read it: 3/4, or 100% where it is whole. */
    static String rate(Formats formats, Claim.Rate rate) {
        return rate.numerator() == rate.denominator()
                ? "100%"
                : formats.number(rate.numerator()) + "/" + formats.number(rate.denominator());
    }

    private void limit(List<Sentence> sentences, Explained.Line line, AmountStep step) {
        if (!step.cut()) {
            return;
        }
        String code = Objects.requireNonNull(step.detail().limit());
        String left = yen(Objects.requireNonNull(step.detail().left()));
        String name = limitName(product, code, locale);
        add(sentences, Role.STEP, step.clause(), "assessment.limit", name, left, yen(step.before()), yen(step.after()));
        List<Use> before = uses.before(code, line.expense());
        if (!before.isEmpty()) {
            add(sentences, Role.STEP, null, "assessment.limit.used", name, uses(before));
        }
    }

    /** Which lines used a limit up, with what each took; the longest lists are cut short. */
    public String uses(List<Use> uses) {
        int shown = Math.min(uses.size(), 5);
        String list = uses.subList(0, shown).stream()
                .map(use -> say("assessment.limit.use", lineName.apply(use.id()), yen(use.amount())))
                .collect(Collectors.joining(messages.get("assessment.list")));
        return shown == uses.size() ? list : say("assessment.limit.more", list, String.valueOf(uses.size() - shown));
    }

    private String yen(Yen amount) {
        return formats.yen(amount);
    }

    private String say(String key, Object... values) {
        return messages.get(key, values);
    }

    private void add(List<Sentence> sentences, Role role, @Nullable Clause clause, String key, Object... values) {
        sentences.add(new Sentence(role, say(key, values), clause));
        if (role == Role.STEP && clause != null && clause.isOfCertificate()) {
            sentences.add(new Sentence(role, clause.gist().in(locale), null));
        }
    }
}
