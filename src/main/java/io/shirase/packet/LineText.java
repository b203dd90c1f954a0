package io.shirase.packet;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.LineOutcome;
import io.shirase.claim.AssessedLine;
import io.shirase.expense.ExpenseFacts;
import io.shirase.money.Yen;
import io.shirase.packet.PacketContent.Clause;
import io.shirase.packet.PacketContent.Line;
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

/** A line of the expense log with its calculation, as printed. */
final class LineText {

    private final Product product;
    private final Map<UUID, LineStanding> standings;
    private final Map<UUID, Integer> receiptNumbers;
    private final Words words;

    /** @param receiptNumbers numbers of the evidence by the receipts' ids */
    LineText(Product product, Map<UUID, LineStanding> standings, Map<UUID, Integer> receiptNumbers, Words words) {
        this.product = product;
        this.standings = standings;
        this.receiptNumbers = receiptNumbers;
        this.words = words;
    }

    Line of(AssessedLine assessed, int number) {
        ExpenseFacts facts = assessed.line().facts();
        Assessment.Line result = assessed.result();
        LineState state = Optional.ofNullable(standings.get(assessed.line().id()))
                .map(LineStanding::state)
                .orElse(LineState.OPEN);
        Item item =
                result.item() == null ? null : product.itemNamed(result.item()).orElse(null);
        return new Line(
                number,
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
                result.outcome(),
                state.isDecided(),
                state.isDecided() ? words.of(state.messageKey()) : words.of("vocabulary.line", result.outcome()),
                steps(result, item),
                clauses(item),
                assessed.line().receipts().stream()
                        .map(receiptNumbers::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    private List<String> steps(Assessment.Line result, @org.jspecify.annotations.Nullable Item item) {
        List<String> steps = new ArrayList<>();
        steps.add(item == null ? words.own("step.noitem") : words.own("step.item", words.of(item.name())));
        if (result.outcome() == LineOutcome.PAYABLE || result.outcome() == LineOutcome.EXHAUSTED) {
            Yen eligible = result.eligible();
            steps.add(words.own(
                    "step.ratio",
                    words.formats().yen(eligible),
                    words.formats().number(result.ratio()),
                    words.formats().yen(result.payable())));
        }
        return steps;
    }

    private List<Clause> clauses(@org.jspecify.annotations.Nullable Item item) {
        return item == null ? List.of() : List.of(ClauseText.of(item.clause(), product, words));
    }
}
