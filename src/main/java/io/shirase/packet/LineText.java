package io.shirase.packet;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.claim.Decided;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Ways;
import io.shirase.expense.ExpenseFacts;
import io.shirase.language.Words;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Outlook;
import io.shirase.packet.content.PacketContent.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A line of the expense log with its calculation, as printed. */
final class LineText {

    private final io.shirase.claim.Outlook outlook;
    private final Function<LineOutlook, List<Integer>> receipts;
    private final Words words;
    private final Map<io.shirase.product.Clause, Clause> clauses = new HashMap<>();

    /** @param receipts the numbers of the evidence that a line rests on */
    LineText(io.shirase.claim.Outlook outlook, Function<LineOutlook, List<Integer>> receipts, Words words) {
        this.outlook = outlook;
        this.receipts = receipts;
        this.words = words;
    }

    /** @param line no draft */
    Line of(LineOutlook line) {
        ExpenseFacts facts = line.line().facts();
        Assessment.Line result = Objects.requireNonNull(line.result());
        Decided decided = line.decided();
        YenRange payable = line.payable();
        List<Sentence> said = outlook.why(line, words);
        return new Line(
                line.number(),
                result.id(),
                facts.accruedOn(),
                words.of("vocabulary.activity", Objects.requireNonNull(facts.activity())),
                result.item() == null ? null : words.of(result.item().name()),
                facts.vendor(),
                facts.note(),
                line.asked(),
                decided == null ? null : decided.accepted(),
                result.eligible(),
                result.ratio(),
                payable == null ? null : payable.least(),
                outlook(line.ways()),
                result.outcome(),
                line.isDecided(),
                decided == null
                        ? words.of("vocabulary.line", result.outcome())
                        : words.of("claim.decided", decided.kind()),
                payable == null ? List.of() : cuts(line, result, payable),
                steps(said),
                receipts.apply(line).stream().sorted().toList());
    }

    /** Null where it does not depend on a suspicion. */
    static @Nullable Outlook outlook(@Nullable Ways ways) {
        return ways == null || ways.range().isExact() ? null : new Outlook(ways.ifAttack(), ways.ifNoAttack());
    }

    /** Why a line is not paid whole: what the handler decided first, then what the product's rules take off. */
    private List<String> cuts(LineOutlook line, Assessment.Line result, YenRange payable) {
        if (payable.equals(YenRange.exactly(line.asked()))) {
            return List.of();
        }
        List<String> cuts = new ArrayList<>();
        Decided decided = line.decided();
        if (decided != null && decided.kind() != Decided.Kind.ACCEPTED) {
            cuts.add(words.of("packet.summary.decided", decided.kind()));
        }
        if (decided == null || decided.kind() != Decided.Kind.DENIED) {
            List<Reason> reasons = result.reasons().stream()
                    .filter(reason ->
                            (reason.effect() == Reason.Effect.DENIES) == (result.outcome() == LineOutcome.DENIED))
                    .toList();
            reasons.forEach(reason -> cuts.add(words.of("assessment.reason", reason)));
        }
        if (cuts.isEmpty()) {
            cuts.add(words.of("packet.summary.other"));
        }
        return cuts;
    }

    private List<Step> steps(List<Sentence> said) {
        List<Step> steps = new ArrayList<>();
        for (Sentence sentence : said) {
            steps.add(new Step(sentence.text(), clause(sentence)));
            if (sentence.role() != Sentence.Role.MEND) {
                reading(sentence).ifPresent(reading -> steps.add(new Step(reading, null)));
            }
        }
        return steps;
    }

    private @Nullable Clause clause(Sentence sentence) {
        return sentence.clause() == null
                ? null
                : clauses.computeIfAbsent(sentence.clause(), clause -> ClauseText.of(clause, outlook.product(), words));
    }

    /** How a wording is read, where another reading would pay otherwise. */
    private Optional<String> reading(Sentence sentence) {
        return Optional.ofNullable(sentence.clause())
                .map(io.shirase.product.Clause::reading)
                .filter(reading -> reading.change() != null)
                .map(reading -> words.of("assessment.reading", words.of(reading.taken())));
    }
}
