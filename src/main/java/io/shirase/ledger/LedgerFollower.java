package io.shirase.ledger;

import io.shirase.claim.InterruptionsChanged;
import io.shirase.identity.SignedIn;
import io.shirase.policy.PolicyEdited;
import io.shirase.storage.Rehearsal;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings the books along where something else than an incident changes: just before the commit, after every other lock of the
 * transaction and before the trail's.
 */
@Component
class LedgerFollower {

    private final Postings postings;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    LedgerFollower(Postings postings, SignedIn signedIn, ApplicationEventPublisher events) {
        this.postings = postings;
        this.signedIn = signedIn;
        this.events = events;
    }

    @Order(0)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PolicyEdited edited) {
        follow(edited.policyId());
    }

    @Order(0)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(InterruptionsChanged changed) {
        follow(changed.policyId());
    }

    private void follow(UUID policyId) {
        if (Rehearsal.isOn()) {
            return;
        }
        if (signedIn.find().isPresent()) {
            post(policyId);
        } else {
            // What the portal does at its start ends after it has signed out.
            signedIn.asPortal(() -> post(policyId));
        }
    }

    private Posted post(UUID policyId) {
        Posted posted = postings.post(policyId);
        events.publishEvent(new BooksMoved(posted));
        return posted;
    }
}
