package io.shirase.packet;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.assessment.Sentences;
import io.shirase.claim.AssessedClaim;
import io.shirase.claim.AssessedLine;
import io.shirase.claim.Futures;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Outlook;
import io.shirase.product.Item;
import io.shirase.product.Product;
import io.shirase.review.LineStanding;
import io.shirase.review.LineState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of the expense log with its calculation, as printed. */
final class LineText {

    private final Product product;
    private final @Nullable Futures futures;
    private final Map<UUID, LineStanding> standings;
    private final Map<UUID, Integer> receiptNumbers;
    private final Words words;
    private final Sentences sentences;
    private final Map<String, Explained.Line> explained;

    /**
     * @param futures both ways that an open suspicion can go; null while none is open
     * @param numbers of the incident's lines, by their names in the claim
     * @param receiptNumbers numbers of the evidence by the receipts' ids
     */
    LineText(
            AssessedClaim assessed,
            @Nullable Futures futures,
            Map<String, Integer> numbers,
            Map<UUID, LineStanding> standings,
            Map<UUID, Integer> receiptNumbers,
            Words words) {
        product = assessed.product();
        this.futures = futures;
        Explained all = Assessor.explain(product, assessed.period().claim());
        sentences = Sentences.in(words.locale(), product, all).calling(name -> called(numbers.get(name), words));
        explained = all.lines().stream()
                .collect(Collectors.toMap(line -> line.expense().id(), Function.identity()));
        this.standings = standings;
        this.receiptNumbers = receiptNumbers;
        this.words = words;
    }

    private static String called(@Nullable Integer number, Words words) {
        return number == null
                ? words.of("packet.line.elsewhere")
                : words.of("packet.line.number", words.formats().number(number));
    }

    Line of(AssessedLine assessed) {
        ExpenseFacts facts = assessed.line().facts();
        Assessment.Line result = assessed.result();
        LineState state = Optional.ofNullable(standings.get(assessed.line().id()))
                .map(LineStanding::state)
                .orElse(LineState.OPEN);
        Item item =
                result.item() == null ? null : product.itemNamed(result.item()).orElse(null);
        List<Sentence> said = sentences(result.id());
        return new Line(
                assessed.line().number(),
                result.id(),
                facts.accruedOn(),
                words.of("vocabulary.activity", Objects.requireNonNull(facts.activity())),
                item == null ? result.item() : words.of(item.name()),
                facts.vendor(),
                facts.note(),
                Objects.requireNonNull(facts.amount()),
                Optional.ofNullable(standings.get(assessed.line().id()))
                        .flatMap(LineStanding::accepted)
                        .orElse(null),
                result.eligible(),
                result.ratio(),
                result.payable(),
                outlook(assessed.line(), result),
                result.outcome(),
                state.isDecided(),
                state.isDecided() ? words.of(state.messageKey()) : words.of("vocabulary.line", result.outcome()),
                steps(said, result, state.isDecided()),
                clauses(said),
                assessed.line().receipts().stream()
                        .map(receiptNumbers::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    private @Nullable Outlook outlook(ExpenseLine line, Assessment.Line result) {
        if (futures == null || !result.reasons().contains(Reason.OUTCOME_PENDING)) {
            return null;
        }
        return new Outlook(payable(futures.ifAttack(), line), payable(futures.ifNoAttack(), line));
    }

    private static Yen payable(AssessedClaim future, ExpenseLine line) {
        return future.result(line).map(Assessment.Line::payable).orElse(Yen.ZERO);
    }

    private List<Sentence> sentences(String lineId) {
        Explained.Line line = explained.get(lineId);
        return line == null ? List.of() : sentences.of(line);
    }

    /** The engine's sentences; what comes of it is an expectation only while nothing is decided. */
    private List<String> steps(List<Sentence> said, Assessment.Line result, boolean decided) {
        List<String> steps = new ArrayList<>();
        for (Sentence sentence : said) {
            if (!decided || sentence.role() != Sentence.Role.RESULT) {
                steps.add(sentence.text());
                if (sentence.role() != Sentence.Role.MEND) {
                    reading(sentence).ifPresent(steps::add);
                }
            }
        }
        if (decided) {
            steps.add(words.of("packet.step.decided", words.formats().yen(result.payable())));
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
                .map(clause -> ClauseText.of(clause, product, words))
                .toList();
    }
}
