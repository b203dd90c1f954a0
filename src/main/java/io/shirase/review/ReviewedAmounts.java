package io.shirase.review;

import io.shirase.claim.AcceptedAmounts;
import io.shirase.claim.Decided;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.ExpensesChanged;
import io.shirase.identity.SignedIn;
import io.shirase.money.Yen;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a claim the amounts that the decisions come to. */
@Component
class ReviewedAmounts implements AcceptedAmounts {

    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final SignedIn signedIn;
    private final Clock clock;

    ReviewedAmounts(Ledger ledger, ApplicationEventPublisher events, SignedIn signedIn, Clock clock) {
        this.ledger = ledger;
        this.events = events;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Decided> of(List<ExpenseLine> lines) {
        Map<UUID, Decided> decided = new HashMap<>();
        for (LineStanding standing : ledger.standings(lines)) {
            standing.standingDecision()
                    .ifPresent(decision -> decided.put(
                            standing.line().id(),
                            new Decided(kind(decision), Objects.requireNonNull(decision.acceptedAmount()))));
        }
        return decided;
    }

    private static Decided.Kind kind(LineDecision decision) {
        return switch (decision.kind()) {
            case ACCEPT -> Decided.Kind.ACCEPTED;
            case CUT -> Decided.Kind.CUT;
            case DENY -> Decided.Kind.DENIED;
            case ASK, ANSWER, OBJECT, APPROVE, RETURN, WITHDRAW ->
                throw new IllegalArgumentException("Settles nothing: " + decision);
        };
    }

    @Override
    @Transactional(readOnly = true)
    public long entries(Collection<UUID> incidentIds) {
        return ledger.count(incidentIds);
    }

    @Override
    @Transactional
    public void imported(Map<ExpenseLine, Yen> accepted) {
        accepted.forEach((line, amount) -> ledger.add(new LineDecision(
                UUID.randomUUID(),
                line.id(),
                1,
                kind(line, amount),
                amount,
                "claim.json",
                null,
                null,
                null,
                line.version(),
                false,
                signedIn.person().username(),
                clock.instant())));
        accepted.keySet().stream()
                .map(ExpenseLine::incidentId)
                .distinct()
                .forEach(incident -> events.publishEvent(new ExpensesChanged(incident)));
    }

    private static DecisionKind kind(ExpenseLine line, Yen accepted) {
        Yen asked = line.facts().amount();
        if (asked == null || accepted.compareTo(asked) >= 0) {
            return DecisionKind.ACCEPT;
        }
        return accepted.isZero() ? DecisionKind.DENY : DecisionKind.CUT;
    }
}
