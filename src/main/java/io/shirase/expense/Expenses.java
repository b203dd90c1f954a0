package io.shirase.expense;

import io.shirase.audit.AuditTrail;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.ReceiptCopies;
import io.shirase.evidence.ReceiptRemoved;
import io.shirase.evidence.Receipts;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.language.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The expense log of incidents. Whoever may see an incident may see its lines and write them; for everybody else they
 * do not exist. Every change is announced as an {@link ExpensesChanged} and recorded in the audit.
 */
@Service
public class Expenses {

    private final ExpenseRepository repository;
    private final Lines lines;
    private final Incidents incidents;
    private final Receipts receipts;
    private final ReceiptCopies copies;
    private final ReplacedReceipts replaced;
    private final ThirdPartyClaims thirdParties;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Expenses(
            ExpenseRepository repository,
            Lines lines,
            Incidents incidents,
            Receipts receipts,
            ReceiptCopies copies,
            ReplacedReceipts replaced,
            ThirdPartyClaims thirdParties,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.lines = lines;
        this.incidents = incidents;
        this.receipts = receipts;
        this.copies = copies;
        this.replaced = replaced;
        this.thirdParties = thirdParties;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Enters a line. The same id again is the same submit again and changes nothing.
     *
     * @param id made by the caller when the form is opened
     * @param receiptIds receipts of the same incident
     * @throws InvalidExpense if the facts cannot stand in a claim
     * @throws NotFoundException if there is no such incident for this person
     */
    public ExpenseLine add(UUID id, UUID incidentId, ExpenseFacts facts, List<UUID> receiptIds) {
        refuseInvalid(facts);
        return enter(id, incidentId, facts, receiptIds);
    }

    /**
     * As {@link #add}, of a line that somebody has still to complete: it stands in the log, and not in the claim until
     * {@link #edit} finds nothing missing.
     *
     * @param facts as far as they are known; without the activity they are always a draft
     * @throws InvalidExpense if what is known cannot stand in a claim
     */
    public ExpenseLine addDraft(UUID id, UUID incidentId, ExpenseFacts facts, List<UUID> receiptIds) {
        refuse(ExpenseRules.problemsOfDraft(facts));
        return enter(id, incidentId, facts.with(draft -> draft.activity = null), receiptIds);
    }

    private ExpenseLine enter(UUID id, UUID incidentId, ExpenseFacts facts, List<UUID> receiptIds) {
        try {
            return transaction.execute(status -> enterOnce(id, incidentId, facts, receiptIds));
        } catch (DataIntegrityViolationException submittedTwiceAtOnce) {
            ExpenseRecord first = repository.findById(id).orElseThrow(() -> submittedTwiceAtOnce);
            return sameSubmit(first, incidentId);
        }
    }

    private ExpenseLine enterOnce(UUID id, UUID incidentId, ExpenseFacts facts, List<UUID> receiptIds) {
        UUID surviving = incidents.lock(incidentId).id();
        ExpenseRecord submitted = repository.findById(id).orElse(null);
        if (submitted != null) {
            return sameSubmit(submitted, surviving);
        }
        List<UUID> attached = copies.within(surviving, receiptIds);
        refuseForeignReceipts(surviving, attached);
        refuseForeignClaim(surviving, facts.claimId());
        ExpenseRecord line = repository.saveAndFlush(new ExpenseRecord(
                id,
                surviving,
                repository.lastNumber(surviving) + 1,
                facts,
                attached,
                signedIn.person().username(),
                clock.instant()));
        changed("expense.added", line);
        return line.toLine();
    }

    private ExpenseLine sameSubmit(ExpenseRecord submitted, UUID incidentId) {
        if (!submitted.incidentId().equals(incidents.surviving(incidentId).id())) {
            throw new NotFoundException();
        }
        return submitted.toLine();
    }

    /**
     * Changes a line.
     *
     * @param seen the version that the person was shown
     * @throws StaleExpense if the line has been changed since; what was entered is the caller's to keep
     * @throws InvalidExpense if the facts cannot stand in a claim
     * @throws NotFoundException if there is no such line for this person
     */
    @Transactional
    public ExpenseLine edit(UUID id, long seen, ExpenseFacts facts, List<UUID> receiptIds) {
        refuseInvalid(facts);
        return change(id, seen, facts, receiptIds);
    }

    /**
     * Takes the latest change of a line back: it is what it was before, a draft where it was one.
     *
     * @param before the line as it was
     * @param seen its version since the change
     * @throws StaleExpense if the line has been changed once more
     * @throws NotFoundException if there is no such line for this person
     */
    @Transactional
    public ExpenseLine changeBack(ExpenseLine before, long seen) {
        return change(before.id(), seen, before.facts(), before.receipts());
    }

    private ExpenseLine change(UUID id, long seen, ExpenseFacts facts, List<UUID> receiptIds) {
        ExpenseRecord line = present(lock(id));
        List<UUID> attached = copies.within(line.incidentId(), receiptIds);
        refuseForeignReceipts(line.incidentId(), attached);
        if (!line.isAt(seen)) {
            throw new StaleExpense(line.toLine());
        }
        ExpenseLine before = line.toLine();
        if (before.facts().equals(facts) && before.receipts().equals(attached)) {
            return before;
        }
        if (!Objects.equals(before.facts().claimId(), facts.claimId())) {
            refuseForeignClaim(line.incidentId(), facts.claimId());
        }
        replaced.note(before, attached, signedIn.person().username(), clock.instant());
        line.change(facts, attached, signedIn.person().username(), clock.instant());
        repository.saveAndFlush(line);
        changed("expense.changed", line);
        return line.toLine();
    }

    /**
     * Takes a line out of the claim. Removing it twice is harmless.
     *
     * @throws StaleExpense if the line has been changed since it was seen
     * @throws NotFoundException if there is no such line for this person
     */
    @Transactional
    public void remove(UUID id, long seen) {
        ExpenseRecord line = lock(id).orElseThrow(NotFoundException::new);
        if (!line.isPresent()) {
            return;
        }
        if (!line.isAt(seen)) {
            throw new StaleExpense(line.toLine());
        }
        line.remove(clock.instant());
        repository.saveAndFlush(line);
        changed("expense.removed", line);
    }

    /** @throws NotFoundException if there is no such line for this person */
    @Transactional(readOnly = true)
    public ExpenseLine get(UUID id) {
        return present(repository.findById(id)).toLine();
    }

    /** In the order in which limits are used up. */
    @Transactional(readOnly = true)
    public List<ExpenseLine> ofIncident(UUID incidentId) {
        incidents.get(incidentId);
        return lines.of(List.of(incidentId));
    }

    /** The lines of every incident of the policy that this person may see, in the order in which limits are used up. */
    @Transactional(readOnly = true)
    public List<ExpenseLine> ofPolicy(UUID policyId) {
        return of(incidents.ofPolicy(policyId));
    }

    /** The lines of incidents that this person was given, in the order in which limits are used up. */
    @Transactional(readOnly = true)
    public List<ExpenseLine> of(List<Incident> incidents) {
        return lines.of(incidents.stream().map(Incident::id).toList());
    }

    /**
     * How often lines of these incidents were entered, changed or removed; as long as it is the same, they are the same.
     */
    @Transactional(readOnly = true)
    public long changes(List<Incident> incidents) {
        return lines.stamps(incidents.stream().map(Incident::id).toList()).values().stream()
                .mapToLong(Lines.Stamp::versions)
                .sum();
    }

    /** Whether a line has this id, removed or not. */
    boolean isTaken(UUID id) {
        return repository.findById(id).isPresent();
    }

    /**
     * Puts a line back that was taken out of the claim, as it was. Putting it back twice is harmless.
     *
     * @throws NotFoundException if there was no such line for this person
     */
    @Transactional
    public ExpenseLine restore(UUID id) {
        ExpenseRecord line = lock(id).orElseThrow(NotFoundException::new);
        if (!line.isPresent()) {
            line.restore(signedIn.person().username(), clock.instant());
            repository.saveAndFlush(line);
            changed("expense.restored", line);
        }
        return line.toLine();
    }

    /** @throws InvalidExpense if the facts cannot stand in a claim */
    public static void refuseInvalid(ExpenseFacts facts) {
        refuse(ExpenseRules.problems(facts));
    }

    /** As {@link #refuseInvalid}; of a draft, what is missing is no problem. */
    static void refuseInvalidDraft(ExpenseFacts facts) {
        refuse(facts.isDraft() ? ExpenseRules.problemsOfDraft(facts) : ExpenseRules.problems(facts));
    }

    @EventListener
    @Transactional
    void detach(ReceiptRemoved removed) {
        for (ExpenseRecord line : repository.findWithReceipt(removed.receiptId())) {
            line.detach(removed.receiptId(), signedIn.person().username(), clock.instant());
            repository.saveAndFlush(line);
        }
    }

    /** Behind the lock of its incident, which whoever moves lines takes first. */
    private Optional<ExpenseRecord> lock(UUID id) {
        UUID incident = repository.incidentOf(id).orElseThrow(NotFoundException::new);
        UUID locked = incidents.lock(incident).id();
        Optional<ExpenseRecord> line = repository.lockById(id);
        line.filter(found -> !found.incidentId().equals(locked)).ifPresent(moved -> {
            throw new StaleExpense(moved.toLine());
        });
        return line;
    }

    private ExpenseRecord present(Optional<ExpenseRecord> found) {
        ExpenseRecord line = found.filter(ExpenseRecord::isPresent).orElseThrow(NotFoundException::new);
        incidents.get(line.incidentId());
        return line;
    }

    private void refuseForeignReceipts(UUID incidentId, List<UUID> receiptIds) {
        Set<UUID> known =
                receipts.ofIncident(incidentId).stream().map(Receipt::id).collect(Collectors.toSet());
        if (!known.containsAll(receiptIds)) {
            refuse(List.of(Problem.of("receipts", "expense.problem.receipt-unknown")));
        }
    }

    private void refuseForeignClaim(UUID incidentId, @Nullable UUID claimId) {
        if (claimId != null
                && thirdParties.ofIncident(incidentId).stream()
                        .noneMatch(claim -> claim.id().equals(claimId))) {
            refuse(List.of(Problem.of("claim", "expense.problem.claim-unknown")));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidExpense(problems);
        }
    }

    private void changed(String action, ExpenseRecord line) {
        audit.record(action, line.id(), line.facts());
        events.publishEvent(new ExpensesChanged(line.incidentId()));
    }
}
