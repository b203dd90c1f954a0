package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import io.shirase.expense.ExpenseLine;
import io.shirase.language.Problem;
import io.shirase.part.ErrorCard;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Why a line was not saved, what was kept, and what to do now. */
final class Refusals {

    private Refusals() {}

    static ErrorCard incomplete() {
        return card(words().of("claim.ui.refused.marked"), words().of("claim.ui.refused.marked.todo"));
    }

    /** @param elsewhere what is wrong and belongs to no field of the form */
    static ErrorCard invalid(List<Problem> elsewhere) {
        if (elsewhere.isEmpty()) {
            return incomplete();
        }
        String words = elsewhere.stream()
                .map(problem -> problem.text(words().formats().locale()))
                .collect(Collectors.joining(" "));
        return card(words, words().of("claim.ui.refused.marked.todo"));
    }

    static ErrorCard stale(ExpenseLine current) {
        LocalDateTime when = LocalDateTime.ofInstant(current.changedAt(), Japan.ZONE);
        return card(
                words().of(
                                "claim.ui.refused.stale",
                                current.changedBy(),
                                words().formats().time(when),
                                summary(current)),
                words().of("claim.ui.refused.stale.todo"));
    }

    private static String summary(ExpenseLine line) {
        String name = LineWords.name(line.facts());
        return line.facts().amount() == null
                ? name
                : name + " " + words().formats().yen(line.facts().amount());
    }

    static ErrorCard removed() {
        return card(words().of("expense.removed"), words().of("claim.ui.refused.removed.todo"));
    }

    private static ErrorCard card(String happened, String todo) {
        return new ErrorCard(happened, words().of("claim.ui.refused.kept"), todo);
    }
}
