package io.shirase.review;

import io.shirase.audit.AuditTrail;
import io.shirase.claim.Claims;
import io.shirase.exclusion.Exclusions;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.identity.AuthorityLimits;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import io.shirase.ledger.Postings;
import io.shirase.money.Yen;
import io.shirase.product.Product;
import io.shirase.time.Japan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionCallback;
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
    private final DecisionMails mails;
    private final SignedIn signedIn;
    private final AuthorityLimits limits;
    private final Claims claims;
    private final Postings books;
    private final CorrectedDates corrected;
    private final Exclusions exclusions;
    private final Incidents incidents;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final DecisionRules rules;
    private final int daysToAnswer;
    private final SecondLooks.Rules lookRules;

    Reviews(
            Ledger ledger,
            Expenses expenses,
            DeskKeeper desk,
            DecisionMails mails,
            SignedIn signedIn,
            AuthorityLimits limits,
            Claims claims,
            Postings books,
            CorrectedDates corrected,
            Exclusions exclusions,
            Incidents incidents,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${shirase.review.authority-limit:5000000}") long authorityLimit,
            @Value("${shirase.review.days-to-answer:14}") int daysToAnswer,
            // What the demonstration tells must not hang on chance.
            @Value("${shirase.review.sample-percent:#{${shirase.demo:false} ? 0 : 5}}") int samplePercent,
            @Value("${shirase.review.near-limit-percent:90}") int nearLimitPercent) {
        this.ledger = ledger;
        this.expenses = expenses;
        this.desk = desk;
        this.mails = mails;
        this.signedIn = signedIn;
        this.limits = limits;
        this.claims = claims;
        this.books = books;
        this.corrected = corrected;
        this.exclusions = exclusions;
        this.incidents = incidents;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.daysToAnswer = daysToAnswer;
        this.lookRules = new SecondLooks.Rules(samplePercent, nearLimitPercent);
        this.rules = new DecisionRules(Yen.of(authorityLimit));
    }

    /**
     * Adds an entry about a line. The same id again is the same submit again and changes nothing.
     *
     * @throws DecisionConflict if the line or what was decided about it has moved on since the person looked at it
     * @throws DecisionRefused if this person may not enter this about this line
     * @throws NotFoundException if there is no such line for this person
     */
    public LineDecision enter(Decide wanted) {
        UUID incidentId = expenses.get(wanted.lineId()).incidentId();
        Entered entered = enterAll(incidentId, List.of(wanted), false).getFirst();
        if (entered.refusal() != null) {
            throw entered.refusal();
        }
        return Objects.requireNonNull(entered.decision());
    }

    /**
     * Adds entries about many lines of an incident in one transaction, in their order. One that cannot stand does not
     * stop the others; what each comes to counts for those after it. What is decided, asked about or proposed is left
     * out: many at once are not looked at again one by one.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public List<Entered> enterAll(UUID incidentId, List<Decide> wanted) {
        return enterAll(incidentId, wanted, true);
    }

    private List<Entered> enterAll(UUID incidentId, List<Decide> wanted, boolean many) {
        TransactionCallback<List<Entered>> together = status -> enterTogether(incidentId, wanted, many);
        try {
            return Objects.requireNonNull(transaction.execute(together));
        } catch (DataIntegrityViolationException atTheSameTime) {
            return Objects.requireNonNull(transaction.execute(together));
        }
    }

    /**
     * What would come of it if all of this were entered now. Nothing is.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<Entered> ifEntered(UUID incidentId, List<Decide> wanted) {
        return sitting(incidentId, true, wanted, books.acceptedElsewhere(policy(incidentId), incidentId))
                .consider(wanted, ledger.find(ids(wanted)));
    }

    private List<Entered> enterTogether(UUID asked, List<Decide> wanted, boolean many) {
        UUID incidentId = desk.lock(asked);
        Map<UUID, LineDecision> submitted = ledger.find(ids(wanted));
        Sitting sitting =
                sitting(incidentId, many, wanted, books.lockAcceptedElsewhere(policy(incidentId), incidentId));
        List<Entered> entered = sitting.consider(wanted, submitted);
        List<LineDecision> added = entered.stream()
                .flatMap(one -> Stream.ofNullable(one.decision()))
                .filter(decision -> !submitted.containsKey(decision.id()))
                .toList();
        if (!added.isEmpty()) {
            ledger.add(added);
            added.forEach(decision -> audit.record("review." + decision.kind().code(), decision.lineId(), decision));
            desk.update(incidentId, sitting.standings());
            mails.post(incidentId, added, sitting.standings());
        }
        return entered;
    }

    private UUID policy(UUID incidentId) {
        return incidents.get(incidentId).policyId();
    }

    private Sitting sitting(UUID incidentId, boolean many, List<Decide> wanted, Yen elsewhere) {
        CurrentPerson person = signedIn.person();
        boolean decides = wanted.stream().anyMatch(one -> one.kind().decides());
        return new Sitting(
                rules(person, incidents.get(incidentId).product()),
                person,
                clock.instant(),
                daysToAnswer,
                many,
                decides
                        ? new SecondLooks(
                                claims.ofIncident(incidentId),
                                corrected.of(incidentId).orElse(null),
                                lookRules)
                        : SecondLooks.NONE,
                wanted.stream().anyMatch(one -> one.exclusion() != null) ? confirmed(incidentId) : Set.of(),
                elsewhere,
                ledger.standings(expenses.ofIncident(incidentId)));
    }

    private Set<String> confirmed(UUID incidentId) {
        return exclusions.confirmed(incidentId).stream()
                .map(Product.Exclusion::code)
                .collect(Collectors.toSet());
    }

    /** A person's own limit stands in place of the portal's. */
    private DecisionRules rules(CurrentPerson person, String product) {
        return limits.of(person, product).map(DecisionRules::new).orElse(rules);
    }

    private static List<UUID> ids(List<Decide> wanted) {
        return wanted.stream().map(Decide::id).toList();
    }

    /** The day until which an answer is expected where a question that is asked today names none. */
    public LocalDate usualAnswerBy() {
        return LocalDate.ofInstant(clock.instant(), Japan.ZONE).plusDays(daysToAnswer);
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

    /** Of lines that this person was given, in their order. */
    @Transactional(readOnly = true)
    public List<LineStanding> of(List<ExpenseLine> lines) {
        return ledger.standings(lines);
    }

    /** Of every line of the policy, in the order in which limits are used up. */
    @Transactional(readOnly = true)
    public List<LineStanding> ofPolicy(UUID policyId) {
        return ledger.standings(expenses.ofPolicy(policyId));
    }

    /** One of many entries: either the decision, or why there is none. */
    public record Entered(
            Decide wanted,
            @Nullable LineDecision decision,
            @Nullable RuntimeException refusal) {}
}
