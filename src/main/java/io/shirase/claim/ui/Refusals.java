package io.shirase.claim.ui;

import io.shirase.expense.ExpenseLine;
import io.shirase.language.Problem;
import io.shirase.shell.part.ErrorCard;
import io.shirase.shell.part.Words;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Why a line was not saved, what was kept, and what to do now. */
final class Refusals {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Refusals() {}

    static ErrorCard incomplete() {
        return card(Words.of("claim.ui.refused.marked"), Words.of("claim.ui.refused.marked.todo"));
    }

    /** @param elsewhere what is wrong and belongs to no field of the form */
    static ErrorCard invalid(List<Problem> elsewhere) {
        if (elsewhere.isEmpty()) {
            return incomplete();
        }
        String words = elsewhere.stream()
                .map(problem -> problem.text(Words.formats().locale()))
                .collect(Collectors.joining(" "));
        return card(words, Words.of("claim.ui.refused.marked.todo"));
    }

    static ErrorCard stale(ExpenseLine current) {
        LocalDateTime when = LocalDateTime.ofInstant(current.changedAt(), TOKYO);
        return card(
                Words.of(
                        "claim.ui.refused.stale",
                        current.changedBy(),
                        Words.formats().time(when),
                        summary(current)),
                Words.of("claim.ui.refused.stale.todo"));
    }

    private static String summary(ExpenseLine line) {
        String name = LineWords.name(line.facts());
        return line.facts().amount() == null
                ? name
                : name + " " + Words.formats().yen(line.facts().amount());
    }

    static ErrorCard removed() {
        return card(Words.of("expense.removed"), Words.of("claim.ui.refused.removed.todo"));
    }

    private static ErrorCard card(String happened, String todo) {
        return new ErrorCard(happened, Words.of("claim.ui.refused.kept"), todo);
    }
}
