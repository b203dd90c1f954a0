package io.shirase.review;

import io.shirase.audit.AuditTrail;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.money.Yen;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The decisions about lines. Whoever may see a line may see what was decided and answer what was asked; only claim
 * handlers and supervisors decide.
 */
@Service
public class Reviews {

    private final Ledger ledger;
    private final Expenses expenses;
    private final DeskKeeper desk;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final DecisionRules rules;

    Reviews(
            Ledger ledger,
            Expenses expenses,
            DeskKeeper desk,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${shirase.review.authority-limit:5000000}") long authorityLimit) {
        this.ledger = ledger;
        this.expenses = expenses;
        this.desk = desk;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.rules = new DecisionRules(Yen.of(authorityLimit));
    }

    /** Whole yen of one line up to which a handler's acceptance stands by itself. */
    public Yen authorityLimit() {
        return rules.authorityLimit();
    }

    /**
     * Adds an entry about a line. The same id again is the same submit again and changes nothing.
     *
     * @throws DecisionConflict if the line or what was decided about it has moved on since the person looked at it
     * @throws DecisionRefused if this person may not enter this about this line
     * @throws NotFoundException if there is no such line for this person
     */
    public LineDecision enter(Decide wanted) {
        try {
            return transaction.execute(status -> enterOnce(wanted));
        } catch (DataIntegrityViolationException atTheSameTime) {
            return ledger.find(wanted.id())
                    .filter(decision -> decision.lineId().equals(wanted.lineId()))
                    .orElseThrow(() -> new DecisionConflict(of(wanted.lineId()), wanted.seenVersion()));
        }
    }

    /** Adds entries about many lines, each for itself: one that cannot stand does not stop the others. */
    public List<Entered> enterAll(List<Decide> wanted) {
        return wanted.stream().map(this::entered).toList();
    }

    private Entered entered(Decide wanted) {
        try {
            return new Entered(wanted, enter(wanted), null);
        } catch (DecisionConflict | DecisionRefused | NotFoundException refusal) {
            return new Entered(wanted, null, refusal);
        }
    }

    private LineDecision enterOnce(Decide wanted) {
        ExpenseLine line = expenses.get(wanted.lineId());
        LineDecision submitted = ledger.find(wanted.id()).orElse(null);
        if (submitted != null) {
            if (!submitted.lineId().equals(line.id())) {
                throw new NotFoundException();
            }
            return submitted;
        }
        LineStanding standing = ledger.standing(line);
        if (line.version() != wanted.seenVersion() || standing.number() != wanted.seenNumber()) {
            throw new DecisionConflict(standing, wanted.seenVersion());
        }
        CurrentPerson person = signedIn.person();
        rules.refusal(wanted, standing, person).ifPresent(why -> {
            throw new DecisionRefused(why);
        });
        LineDecision decision = decision(wanted, standing, person);
        ledger.add(decision);
        audit.record("review." + decision.kind().code(), line.id(), decision.toString());
        desk.refresh(line.incidentId());
        return decision;
    }

    private LineDecision decision(Decide wanted, LineStanding standing, CurrentPerson person) {
        Yen accepted = DecisionRules.accepted(wanted, standing);
        return new LineDecision(
                wanted.id(),
                wanted.lineId(),
                standing.number() + 1,
                wanted.kind(),
                accepted,
                wanted.words(),
                wanted.reason(),
                wanted.seenVersion(),
                rules.isProposal(accepted, person),
                person.username(),
                clock.instant());
    }

    /** @throws NotFoundException if there is no such line for this person */
    @Transactional(readOnly = true)
    public LineStanding of(UUID lineId) {
        return ledger.standing(expenses.get(lineId));
    }

    /** Of every line of the incident, in the order in which limits are used up. */
    @Transactional(readOnly = true)
    public List<LineStanding> ofIncident(UUID incidentId) {
        return ledger.standings(expenses.ofIncident(incidentId));
    }

    /** Of every line of the policy, in the order in which limits are used up. */
    @Transactional(readOnly = true)
    public List<LineStanding> ofPolicy(UUID policyId) {
        return ledger.standings(expenses.ofPolicy(policyId));
    }

    @Transactional(readOnly = true)
    public ReviewSums sumsOfIncident(UUID incidentId) {
        return ReviewSums.of(ofIncident(incidentId));
    }

    @Transactional(readOnly = true)
    public ReviewSums sumsOfPolicy(UUID policyId) {
        return ReviewSums.of(ofPolicy(policyId));
    }

    /** One of many entries: either the decision, or why there is none. */
    public record Entered(
            Decide wanted,
            @Nullable LineDecision decision,
            @Nullable RuntimeException refusal) {}
}
