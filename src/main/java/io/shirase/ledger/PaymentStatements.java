package io.shirase.ledger;

import io.shirase.claim.Claims;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains payments. Whoever may see the incident may read it; the account is for the insured's own people and the insurer. */
@Service
@Transactional(readOnly = true)
public class PaymentStatements {

    private final PaymentStore payments;
    private final LedgerStore store;
    private final PayeeAccounts accounts;
    private final Claims claims;
    private final Incidents incidents;
    private final SignedIn signedIn;

    PaymentStatements(
            PaymentStore payments,
            LedgerStore store,
            PayeeAccounts accounts,
            Claims claims,
            Incidents incidents,
            SignedIn signedIn) {
        this.payments = payments;
        this.store = store;
        this.accounts = accounts;
        this.claims = claims;
        this.incidents = incidents;
        this.signedIn = signedIn;
    }

    /** @throws NotFoundException if there is no such payment for this person, or it has not been made */
    public PaymentStatement of(UUID paymentId) {
        Payment payment = payments.find(paymentId).orElseThrow(NotFoundException::new);
        Incident incident = incidents.surviving(payment.incidentId());
        if (!payment.isPaid() || payment.way() == PaymentWay.GIVEN_BACK) {
            throw new NotFoundException();
        }
        List<Entry> entries = store.entriesOfPayment(paymentId).stream()
                .filter(entry -> entry.account() == Account.PAID && entry.amount() > 0)
                .toList();
        long last = entries.stream().mapToLong(Entry::number).max().orElseThrow(NotFoundException::new);
        Balances then = store.balances(payment.policyId(), last);
        Balances own = new Balances();
        entries.forEach(entry -> own.add(entry.place(), Account.PAID, entry.amount()));
        Outlook outlook = claims.outlook(payment.policyId());
        List<PaymentStatement.Line> lines = lines(outlook, incident.id(), then, own);
        long forLines = lines.stream().mapToLong(PaymentStatement.Line::now).sum();
        return new PaymentStatement(
                payment,
                1 + ids(payment.incidentId()).indexOf(paymentId),
                account(payment),
                lines,
                limits(outlook, then, own),
                payment.amount().amount() - forLines);
    }

    /** The payments of an incident, in the order in which they came to its books. */
    private List<UUID> ids(UUID incidentId) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Entry entry : store.entriesOf(incidentId)) {
            if (entry.paymentId() != null) {
                ids.add(entry.paymentId());
            }
        }
        return List.copyOf(ids);
    }

    private io.shirase.zengin.@Nullable Account account(Payment payment) {
        return payment.accountId() == null || signedIn.person().role() == Role.AGENCY
                ? null
                : accounts.find(payment.accountId()).map(PayeeAccount::account).orElse(null);
    }

    private static List<PaymentStatement.Line> lines(Outlook outlook, UUID incidentId, Balances then, Balances own) {
        List<PaymentStatement.Line> lines = new ArrayList<>();
        for (LineOutlook line : outlook.linesOf(incidentId)) {
            long now = own.ofLine(line.id(), Account.PAID);
            if (now > 0 || line.isDecided()) {
                lines.add(new PaymentStatement.Line(
                        line.id(),
                        then.ofLine(line.id(), Account.ACCEPTED),
                        then.ofLine(line.id(), Account.APPROVED),
                        then.ofLine(line.id(), Account.PAID) - now,
                        now));
            }
        }
        return lines;
    }

    private static List<PaymentStatement.Limit> limits(Outlook outlook, Balances then, Balances own) {
        Map<String, Long> most = Allocation.limits(outlook);
        Set<String> codes = new LinkedHashSet<>();
        own.places().forEach(place -> codes.addAll(place.limits()));
        List<PaymentStatement.Limit> limits = new ArrayList<>();
        for (String code : codes) {
            String name = Allocation.product(code);
            Long limit = most.get(name);
            if (limit != null) {
                long now = own.ofLimit(code, Account.PAID);
                limits.add(new PaymentStatement.Limit(name, limit, then.gone(code) - now, now));
            }
        }
        return limits;
    }
}
