package io.shirase.ledger;

import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.identity.SignedIn;
import io.shirase.money.Yen;
import io.shirase.storage.Rehearsal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the books of a policy period to what the engine and the decisions say, in the transaction of whatever changed them.
 * Knows nothing of who asks; the services do.
 */
@Component
public class Postings {

    /** Payments move the other two. */
    private static final List<Account> FOLLOW = List.of(Account.RESERVED, Account.ACCEPTED, Account.APPROVED);

    private final LedgerStore store;
    private final PaymentStore payments;
    private final Claims claims;
    private final SignedIn signedIn;
    private final Clock clock;

    Postings(LedgerStore store, PaymentStore payments, Claims claims, SignedIn signedIn, Clock clock) {
        this.store = store;
        this.payments = payments;
        this.claims = claims;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Enters what has changed, and holds the period until the transaction ends. Whoever calls it takes no lock of an incident
     * afterwards: they come before.
     *
     * @throws io.shirase.identity.NotFoundException if there is no such policy for this person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Posted post(UUID policyId) {
        return writer(policyId).posted();
    }

    /** Whole yen that is accepted in the other incidents of a policy period. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Yen acceptedElsewhere(UUID policyId, UUID incidentId) {
        return Rehearsal.isOn() ? Yen.ZERO : Yen.of(store.acceptedElsewhere(policyId, incidentId));
    }

    /** As {@link #acceptedElsewhere}, and it stays so until the transaction ends: the period is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Yen lockAcceptedElsewhere(UUID policyId, UUID incidentId) {
        if (!Rehearsal.isOn()) {
            store.lock(policyId);
        }
        return acceptedElsewhere(policyId, incidentId);
    }

    /** The books as they stand, without holding them. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Posted read(UUID policyId) {
        return new Posted(claims.outlook(policyId), store.balances(policyId), Set.of());
    }

    /** As {@link #post}, and more can be entered. */
    @Transactional(propagation = Propagation.MANDATORY)
    Writer writer(UUID policyId) {
        if (Rehearsal.isOn()) {
            throw new IllegalStateException("Nothing is paid in a drill");
        }
        store.lock(policyId);
        Outlook outlook = claims.outlook(policyId);
        long entries = store.entries(policyId);
        Writer writer = new Writer(policyId, outlook, Math.max(0, entries), store.balances(policyId));
        if (entries < 0) {
            store.open(policyId, clock.instant());
            writer.follow();
            payments.paidElsewhere(policyId).forEach(writer::openWith);
        } else {
            writer.follow();
        }
        return writer;
    }

    /** Where the balances are not what the engine says: what would be entered. Nothing is. */
    static List<Difference> differences(Outlook outlook, Balances now) {
        Balances targets = Targets.of(outlook);
        Set<Place> places = new LinkedHashSet<>(targets.places());
        places.addAll(now.places());
        List<Difference> differences = new ArrayList<>();
        for (Place place : places) {
            for (Account account : FOLLOW) {
                long is = now.of(place, account);
                long should = targets.of(place, account);
                if (is != should) {
                    differences.add(new Difference(place, account, should, is));
                }
            }
        }
        return differences;
    }

    /** @param should what the engine says, whole yen */
    record Difference(Place place, Account account, long should, long is) {}

    /** Adds entries to a period under its lock; its balances follow at once. */
    final class Writer {

        private final UUID policyId;
        private final Outlook outlook;
        private final Balances balances;
        private final Set<UUID> moved = new HashSet<>();
        private long last;

        private Writer(UUID policyId, Outlook outlook, long last, Balances balances) {
            this.policyId = policyId;
            this.outlook = outlook;
            this.last = last;
            this.balances = balances;
        }

        private void follow() {
            List<Entry> entries = new ArrayList<>();
            for (Difference one : differences(outlook, balances)) {
                long amount = one.should() - one.is();
                entries.add(entry(null, one.place(), kind(one.account(), amount), one.account(), amount, null));
            }
            store.add(policyId, entries);
            settle();
        }

        /** What was asked back comes down with what was paid too much: it came back, or it is due after all. */
        void settle() {
            List<Entry> entries = new ArrayList<>();
            balances.unclaimedByLine().forEach((line, unclaimed) -> {
                long surplus = -unclaimed;
                for (Place place : List.copyOf(balances.places())) {
                    long less = Math.min(surplus, balances.of(place, Account.RECLAIMED));
                    if (less > 0 && place.subjectId().equals(line)) {
                        entries.add(entry(null, place, EntryKind.REVERSAL, Account.RECLAIMED, -less, null));
                        surplus -= less;
                    }
                }
            });
            store.add(policyId, entries);
        }

        /** Asks back what lines of an incident got too much and nobody has asked back; how much that is, whole yen. */
        long reclaim(UUID id, UUID incidentId) {
            List<Entry> entries = new ArrayList<>();
            balances.unclaimedByLine()
                    .forEach((line, unclaimed) -> balances.places().stream()
                            .filter(place -> unclaimed > 0
                                    && place.subjectId().equals(line)
                                    && incidentId.equals(place.incidentId()))
                            .findFirst()
                            .ifPresent(place -> {
                                String key = id + "/reclaimed/" + (entries.size() + 1);
                                entries.add(entry(key, place, EntryKind.RECLAIM, Account.RECLAIMED, unclaimed, null));
                            }));
            store.add(policyId, entries);
            return entries.stream().mapToLong(Entry::amount).sum();
        }

        private static EntryKind kind(Account account, long amount) {
            if (amount < 0) {
                return EntryKind.REVERSAL;
            }
            return switch (account) {
                case RESERVED -> EntryKind.RESERVE;
                case ACCEPTED -> EntryKind.DECISION;
                case APPROVED -> EntryKind.APPROVAL;
                case ORDERED, PAID -> EntryKind.PAYMENT;
                case RECLAIMED -> EntryKind.RECLAIM;
            };
        }

        /** What was paid before there was a ledger is shared out over the incident's lines as it stands. */
        private void openWith(Payment payment) {
            List<Allocation.Share> shares = Allocation.all(outlook, balances, payment);
            enter(payment.id(), "opening", shares, EntryKind.PAYMENT, Account.PAID, 1);
        }

        /**
         * @param step what of the payment is entered, once
         * @param sign 1, or -1 where the balance comes down
         */
        void enter(
                UUID paymentId, String step, List<Allocation.Share> shares, EntryKind kind, Account account, int sign) {
            List<Entry> entries = new ArrayList<>();
            for (Allocation.Share share : shares) {
                String key = paymentId + "/" + step + "/" + account.code() + "/" + (entries.size() + 1);
                entries.add(entry(key, share.place(), kind, account, sign * share.amount(), paymentId));
            }
            store.add(policyId, entries);
        }

        private Entry entry(
                @Nullable String key,
                Place place,
                EntryKind kind,
                Account account,
                long amount,
                @Nullable UUID paymentId) {
            last++;
            balances.add(place, account, amount);
            if (place.incidentId() != null) {
                moved.add(place.incidentId());
            }
            Instant now = clock.instant();
            return new Entry(
                    policyId,
                    last,
                    key == null ? policyId + "/" + last : key,
                    place,
                    kind,
                    account,
                    amount,
                    paymentId,
                    signedIn.person().username(),
                    now);
        }

        Outlook outlook() {
            return outlook;
        }

        Balances balances() {
            return balances;
        }

        Posted posted() {
            return new Posted(outlook, balances, moved);
        }
    }
}
