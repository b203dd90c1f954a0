package io.shirase.audit;

import io.shirase.mail.MailSentAgain;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which mails an administrator sent again, written down in the same transaction. */
@Component
class MailTrail {

    private final AuditTrail audit;

    MailTrail(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(MailSentAgain event) {
        audit.record("mail.again", event.mail(), event.kind().code());
    }
}
