package io.shirase.report;

import io.shirase.identity.CurrentPerson;
import io.shirase.identity.Recipients;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The receipt of a notice by mail: to the firm, and to whoever of the agency reported for it. */
@Component
class NoticeMails {

    private final Outbox outbox;
    private final Recipients recipients;
    private final SignedIn signedIn;

    NoticeMails(Outbox outbox, Recipients recipients, SignedIn signedIn) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.signedIn = signedIn;
    }

    void post(Incident incident) {
        Set<UUID> people = new LinkedHashSet<>(
                recipients.ofInsured(incident.insuredOrganisationId(), incident.agencyOrganisationId()));
        CurrentPerson reporter = signedIn.person();
        if (!reporter.role().seesEveryIncident()) {
            people.add(reporter.id());
        }
        people.forEach(person -> outbox.post(Mail.to(person, MailKind.NOTICE)
                .saying(incident.receiptNumber(), incident.receivedAt())
                .leadingTo("incidents/" + incident.id())
                .enclosing("notice", incident.id())));
    }
}
