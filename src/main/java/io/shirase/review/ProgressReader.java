package io.shirase.review;

import io.shirase.expense.Expenses;
import io.shirase.incident.Incident;
import io.shirase.ledger.Paid;
import io.shirase.ledger.Payments;
import io.shirase.review.Progress.Next;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how far an incident has come, for screens, paper and lists alike. Whoever may see the incident may know. */
@Service
@Transactional(readOnly = true)
public class ProgressReader {

    private final Ledger ledger;
    private final Expenses expenses;
    private final Payments payments;
    private final DecisionDay decisionDay;

    ProgressReader(Ledger ledger, Expenses expenses, Payments payments, DecisionDay decisionDay) {
        this.ledger = ledger;
        this.expenses = expenses;
        this.payments = payments;
        this.decisionDay = decisionDay;
    }

    /** @throws io.shirase.identity.NotFoundException if there is no such incident for this person */
    public Progress of(Incident incident) {
        List<LineStanding> lines = ledger.standings(expenses.ofIncident(incident.id())).stream()
                .filter(line -> !line.line().facts().isDraft())
                .toList();
        Paid paid = payments.paid(incident.id()).orElse(null);
        Next next = next(incident, lines, paid);
        return new Progress(incident.status(), next, by(next, lines), paid);
    }

    /** How many days after a cost was written down it should be decided: the desk's own aim. */
    public int daysToDecide() {
        return decisionDay.days();
    }

    /** How many days after everything was handed in what is due should be paid: the insurer's own aim. */
    public int daysToPay() {
        return decisionDay.daysToPay();
    }

    private static Next next(Incident incident, List<LineStanding> lines, @Nullable Paid paid) {
        return switch (incident.status()) {
            case PAYING -> Next.PAY;
            case CLOSED -> paid == null ? Next.NOTHING_TO_PAY : Next.PAID;
            case RECEIVED, IN_REVIEW -> {
                if (lines.isEmpty()) {
                    yield Next.COSTS;
                }
                boolean answersOnly = lines.stream()
                        .map(LineStanding::state)
                        .filter(state -> !state.isDecided())
                        .allMatch(state -> state == LineState.ASKED);
                yield answersOnly ? Next.ANSWER : Next.DECIDE;
            }
        };
    }

    private @Nullable LocalDate by(Next next, List<LineStanding> lines) {
        return switch (next) {
            case DECIDE -> decisionDay.of(lines).orElse(null);
            case ANSWER ->
                lines.stream()
                        .flatMap(line -> line.openQuestion().stream())
                        .flatMap(question -> Stream.ofNullable(question.answerBy()))
                        .min(LocalDate::compareTo)
                        .orElse(null);
            case PAY -> decisionDay.toPay(lines).orElse(null);
            case COSTS, NOTHING_TO_PAY, PAID -> null;
        };
    }
}
