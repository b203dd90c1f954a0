package io.shirase.packet;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Sentence;
import io.shirase.claim.Decided;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Ways;
import io.shirase.expense.ExpenseFacts;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Outlook;
import io.shirase.product.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the expense log with its calculation, as printed. */
final class LineText {

    private final io.shirase.claim.Outlook outlook;
    private final Map<UUID, Integer> receiptNumbers;
    private final Words words;

    /** @param receiptNumbers numbers of the evidence by the receipts' ids */
    LineText(io.shirase.claim.Outlook outlook, Map<UUID, Integer> receiptNumbers, Words words) {
        this.outlook = outlook;
        this.receiptNumbers = receiptNumbers;
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
                item(result.item()),
                facts.vendor(),
                facts.note(),
                line.asked(),
                decided == null ? null : decided.accepted(),
                result.eligible(),
                result.ratio(),
                payable == null ? Yen.ZERO : payable.least(),
                outlook(line.ways()),
                result.outcome(),
                line.isDecided(),
                decided == null
                        ? words.of("vocabulary.line", result.outcome())
                        : words.of("claim.decided", decided.kind()),
                steps(said),
                clauses(said),
                line.line().receipts().stream()
                        .map(receiptNumbers::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    private @Nullable String item(@Nullable String name) {
        return name == null
                ? null
                : outlook.product()
                        .itemNamed(name)
                        .map(Item::name)
                        .map(words::of)
                        .orElse(name);
    }

    /** Null where it does not depend on a suspicion. */
    static @Nullable Outlook outlook(@Nullable Ways ways) {
        return ways == null || ways.range().isExact() ? null : new Outlook(ways.ifAttack(), ways.ifNoAttack());
    }

    private List<String> steps(List<Sentence> said) {
        List<String> steps = new ArrayList<>();
        for (Sentence sentence : said) {
            steps.add(sentence.text());
            if (sentence.role() != Sentence.Role.MEND) {
                reading(sentence).ifPresent(steps::add);
            }
        }
        return steps;
    }

    /** How a wording is read, where another reading would pay otherwise. */
    private Optional<String> reading(Sentence sentence) {
        return Optional.ofNullable(sentence.clause())
                .map(io.shirase.product.Clause::reading)
                .filter(reading -> reading.change() != null)
                .map(reading -> words.of("assessment.reading", words.of(reading.taken())));
    }

    private List<Clause> clauses(List<Sentence> said) {
        return said.stream()
                .map(Sentence::clause)
                .filter(Objects::nonNull)
                .distinct()
                .map(clause -> ClauseText.of(clause, outlook.product(), words))
                .toList();
    }
}
