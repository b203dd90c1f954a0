package io.shirase.ledger;

import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds the books of a policy period against the engine, the limits and the payments, to the yen. */
final class Reconciliation {

    private final UUID policyId;
    private final Outlook outlook;
    private final Balances balances;
    private final List<Finding> findings = new ArrayList<>();

    private Reconciliation(Outlook outlook, Balances balances) {
        this.policyId = outlook.period().policy().id();
        this.outlook = outlook;
        this.balances = balances;
    }

    /** @param payments of the period */
    static List<Finding> of(Outlook outlook, Balances balances, List<Payment> payments) {
        Reconciliation reconciliation = new Reconciliation(outlook, balances);
        reconciliation.balances();
        reconciliation.reclaimed();
        reconciliation.limits();
        reconciliation.payments(payments);
        return reconciliation.findings;
    }

    private void balances() {
        for (Postings.Difference one : Postings.differences(outlook, balances)) {
            add(Finding.Kind.BALANCE, one.place(), one.account().code(), one.should(), one.is());
        }
        balances.owedByLine().forEach((subject, owed) -> {
            if (owed < 0) {
                long due = balances.ofLine(subject, Account.APPROVED);
                outlook.line(subject)
                        .ifPresentOrElse(
                                line -> add(Finding.Kind.OVERPAID, place(line), Account.PAID.code(), due, due - owed),
                                () -> findings.add(new Finding(
                                        Finding.Kind.OVERPAID,
                                        policyId,
                                        null,
                                        null,
                                        Account.PAID.code(),
                                        due,
                                        due - owed)));
            }
        });
    }

    /** No more is asked back than was paid too much. */
    private void reclaimed() {
        balances.unclaimedByLine().forEach((line, unclaimed) -> {
            if (unclaimed < 0) {
                long asked = balances.ofLine(line, Account.RECLAIMED);
                Place place = new Place(null, line, List.of());
                add(Finding.Kind.BALANCE, place, Account.RECLAIMED.code(), asked + unclaimed, asked);
            }
        });
    }

    private static Place place(LineOutlook line) {
        return new Place(line.line().incidentId(), line.id(), List.of());
    }

    private void limits() {
        Map<String, Long> limits = Allocation.limits(outlook);
        for (String code : balances.limits()) {
            Long most = limits.get(code.replaceFirst("@.*", ""));
            if (most != null && balances.gone(code) > most) {
                findings.add(new Finding(Finding.Kind.LIMIT, policyId, null, null, code, most, balances.gone(code)));
            }
        }
    }

    private void payments(List<Payment> payments) {
        long paid = 0;
        long ordered = 0;
        for (Payment payment : payments) {
            long amount = payment.amount().amount();
            paid += payment.isPaid() ? payment.way() == PaymentWay.GIVEN_BACK ? -amount : amount : 0;
            ordered += payment.state().isOnItsWay() ? amount : 0;
        }
        compare(Account.PAID, paid);
        compare(Account.ORDERED, ordered);
    }

    private void compare(Account account, long should) {
        long is = balances.ofPeriod(account);
        if (is != should) {
            findings.add(new Finding(Finding.Kind.PAYMENT, policyId, null, null, account.code(), should, is));
        }
    }

    private void add(Finding.Kind kind, Place place, String what, long should, long is) {
        @Nullable
        Integer line = outlook.line(place.subjectId()).map(LineOutlook::number).orElse(null);
        findings.add(new Finding(kind, policyId, place.incidentId(), line, what, should, is));
    }
}
