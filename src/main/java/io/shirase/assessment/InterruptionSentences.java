package io.shirase.assessment;

import io.shirase.assessment.Sentence.Role;
import io.shirase.language.Formats;
import io.shirase.language.Messages;
import io.shirase.money.Yen;
import io.shirase.product.Clause;
import io.shirase.product.Interruption;
import io.shirase.product.Product;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says step by step how a stop of the system came to its result. */
public final class InterruptionSentences {

    private final Product product;
    private final Claim.Policy policy;
    private final Locale locale;
    private final Messages messages;
    private final Formats formats;

    private InterruptionSentences(Product product, Claim.Policy policy, Locale locale) {
        this.product = product;
        this.policy = policy;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.formats = Formats.in(locale);
    }

    /** The sentences of a language. */
    public static InterruptionSentences in(Locale locale, Product product, Claim.Policy policy) {
        return new InterruptionSentences(product, policy, locale);
    }

    /** The way to the lost profit; empty where the interruption has no such part. */
    public List<Sentence> profit(Claim.Interruption interruption, Assessment.InterruptionPart part) {
        Claim.Profit profit = interruption.profit();
        Assessment.ProfitPart result = part.profit();
        if (profit == null || result == null) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        if (begin(sentences, interruption, result.outcome(), result.reasons())) {
            Interruption cover = cover();
            Yen decrease = profit.standardRevenue().minusOrZero(profit.actualRevenue());
            step(sentences, cover.profit(), "decrease", profit.standardRevenue(), profit.actualRevenue(), decrease);
            step(
                    sentences,
                    cover.profit(),
                    "lost-profit",
                    decrease,
                    profit.profitRate(),
                    profit.savedExpenses(),
                    result.lostProfit());
            step(
                    sentences,
                    cover.profit(),
                    "reduction",
                    profit.reductionCost(),
                    profit.insuredRate(),
                    InterruptionRun.times(profit.reductionCost(), profit.insuredRate()),
                    profit.avoidedRevenue(),
                    profit.profitRate(),
                    InterruptionRun.times(profit.avoidedRevenue(), profit.profitRate()),
                    result.reductionCost());
            step(
                    sentences,
                    cover.deductible(),
                    "profit.deductible",
                    result.lostProfit(),
                    result.reductionCost(),
                    policy.terms().interruptionDeductible(),
                    result.eligible());
            limit(sentences, result.limit(), result.reasons(), result.payable());
        }
        end(sentences, result.outcome(), result.payable());
        return List.copyOf(sentences);
    }

    /** The way to the continuation costs; empty where the interruption has no such part. */
    public List<Sentence> continuation(Claim.Interruption interruption, Assessment.InterruptionPart part) {
        Claim.Continuation continuation = interruption.continuation();
        Assessment.ContinuationPart result = part.continuation();
        if (continuation == null || result == null) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        if (begin(sentences, interruption, result.outcome(), result.reasons())) {
            Interruption cover = cover();
            LocalDate first = interruption.began().toLocalDate();
            LocalDate last = InterruptionRun.lastDay(cover, first, continuation);
            step(sentences, cover.continuation(), "period", first, last);
            Yen sum = Yen.ZERO;
            for (int i = 0; i < continuation.costs().size(); i++) {
                Claim.ContinuationCost cost = continuation.costs().get(i);
                Yen counted = result.costs().get(i).counted();
                sum = sum.plus(counted);
                String type =
                        messages.get("vocabulary.continuation." + cost.type().code());
                step(sentences, cover.continuation(), "cost", type, cost.amount(), counted);
            }
            step(sentences, cover.continuation(), "loss", sum, continuation.savedExpenses(), result.loss());
            step(
                    sentences,
                    cover.deductible(),
                    "continuation.deductible",
                    result.loss(),
                    policy.terms().interruptionDeductible(),
                    result.eligible());
            limit(sentences, result.limit(), result.reasons(), result.payable());
        }
        end(sentences, result.outcome(), result.payable());
        return List.copyOf(sentences);
    }

    /** Says how long it stood still, or why nothing is paid; whether there is arithmetic to show. */
    private boolean begin(
            List<Sentence> sentences, Claim.Interruption interruption, LineOutcome outcome, List<Reason> reasons) {
        Interruption cover = product.interruption();
        LocalDateTime began = interruption.began();
        Duration longest = InterruptionRun.longestStop(interruption);
        Integer waiting = policy.terms().waitingHours();
        if (cover != null && waiting != null) {
            String hours = "%d:%02d".formatted(longest.toHours(), longest.toMinutesPart());
            step(sentences, cover.waiting(), "stop", formats.time(began), hours, String.valueOf(waiting));
        }
        if (outcome == LineOutcome.PAYABLE || outcome == LineOutcome.EXHAUSTED) {
            return true;
        }
        for (Reason reason : reasons) {
            Clause clause = cover == null ? null : clause(cover, reason);
            sentences.add(new Sentence(Role.REASON, messages.get("assessment.reason." + reason.code()), clause));
            sentences.add(new Sentence(Role.MEND, messages.get("assessment.mend." + reason.code()), clause));
        }
        return false;
    }

    private static @Nullable Clause clause(Interruption cover, Reason reason) {
        return switch (reason) {
            case TRIGGER_OCCURRENCE -> cover.trigger();
            case WAITING_TIME -> cover.waiting();
            default ->
                cover.checks().stream()
                        .filter(check -> check.reason().equals(reason.code()))
                        .map(check -> check.clause())
                        .findFirst()
                        .orElse(null);
        };
    }

    private void end(List<Sentence> sentences, LineOutcome outcome, Yen payable) {
        String text = messages.get("assessment.result." + outcome.code(), formats.yen(payable));
        sentences.add(new Sentence(Role.RESULT, text, null));
    }

    private Interruption cover() {
        return Objects.requireNonNull(product.interruption());
    }

    private void limit(List<Sentence> sentences, String code, List<Reason> reasons, Yen payable) {
        Claim.Rate ratio = policy.terms().premiumRatio();
        if (ratio != null && reasons.contains(Reason.PREMIUM_RATIO)) {
            step(sentences, limitClause(code), "limit-and-ratio", limitName(code), ratio, payable);
        } else {
            step(sentences, limitClause(code), "limit", limitName(code), payable);
        }
    }

    private String limitName(String code) {
        return Sentences.limitName(product, code, locale);
    }

    private @Nullable Clause limitClause(String code) {
        return product.limit(code).map(limit -> limit.clause()).orElse(null);
    }

    private void step(List<Sentence> sentences, @Nullable Clause clause, String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = written(values[i]);
        }
        sentences.add(new Sentence(Role.STEP, messages.get("assessment.interruption." + key, written), clause));
    }

    private String written(Object value) {
        return switch (value) {
            case Yen yen -> formats.yen(yen);
            case Claim.Rate rate -> Sentences.rate(formats, rate);
            case LocalDate date -> formats.date(date);
            default -> value.toString();
        };
    }
}
