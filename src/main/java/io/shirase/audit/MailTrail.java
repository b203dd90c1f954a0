package io.shirase.audit;

import io.shirase.identity.SignedIn;
import io.shirase.mail.MailSentAgain;
import io.shirase.mail.MailsForgotten;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which mails an administrator sent again, and how many are not kept any more; written down in the same transaction. */
@Component
class MailTrail {

    /** It is about no one thing. */
    private static final UUID NONE = new UUID(0, 0);

    private final AuditTrail audit;
    private final SignedIn signedIn;

    MailTrail(AuditTrail audit, SignedIn signedIn) {
        this.audit = audit;
        this.signedIn = signedIn;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(MailSentAgain event) {
        audit.record("mail.again", event.mail(), event.kind().code());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgotten(MailsForgotten event) {
        signedIn.asPortal(() -> {
            audit.record("mail.forgotten", NONE, event.count() + " before " + event.before());
            return true;
        });
    }
}
