package io.shirase.review;

import io.shirase.claim.AcceptedAmounts;
import io.shirase.claim.Decided;
import io.shirase.expense.ExpenseLine;
import io.shirase.identity.SignedIn;
import io.shirase.money.Yen;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a claim the amounts that the decisions come to. */
@Component
class ReviewedAmounts implements AcceptedAmounts {

    private final Ledger ledger;
    private final DeskKeeper desk;
    private final SignedIn signedIn;
    private final Clock clock;

    ReviewedAmounts(Ledger ledger, DeskKeeper desk, SignedIn signedIn, Clock clock) {
        this.ledger = ledger;
        this.desk = desk;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Decided> of(List<ExpenseLine> lines) {
        Map<UUID, Decided> decided = new HashMap<>();
        for (LineStanding standing : ledger.standings(lines)) {
            standing.accepted()
                    .ifPresent(amount ->
                            decided.put(standing.line().id(), new Decided(decided(standing.state()), amount)));
        }
        return decided;
    }

    private static Decided.Kind decided(LineState state) {
        return switch (state) {
            case ACCEPTED -> Decided.Kind.ACCEPTED;
            case CUT -> Decided.Kind.CUT;
            case DENIED -> Decided.Kind.DENIED;
            case OPEN, CHANGED, ANSWERED, RETURNED, ASKED, PROPOSED ->
                throw new IllegalArgumentException("Nothing is decided: " + state);
        };
    }

    @Override
    @Transactional(readOnly = true)
    public long entries(UUID policyId) {
        return ledger.count(policyId);
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
                line.version(),
                false,
                signedIn.person().username(),
                clock.instant())));
        accepted.keySet().stream().map(ExpenseLine::incidentId).distinct().forEach(desk::refresh);
    }

    private static DecisionKind kind(ExpenseLine line, Yen accepted) {
        Yen asked = line.facts().amount();
        if (asked == null || accepted.compareTo(asked) >= 0) {
            return DecisionKind.ACCEPT;
        }
        return accepted.isZero() ? DecisionKind.DENY : DecisionKind.CUT;
    }
}
