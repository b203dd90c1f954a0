package io.shirase.consent;

import io.shirase.identity.Recipients;
import io.shirase.incident.Incident;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells by mail that somebody waits: the insurer's people of a request, the firm of an answer. */
@Component
class ConsentMails {

    private final Outbox outbox;
    private final Recipients recipients;

    ConsentMails(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    void asked(Incident incident, Consent consent) {
        post(MailKind.CONSENT_ASKED, recipients.ofDesk(), incident, consent);
    }

    void entered(Incident incident, Consent consent, ConsentEntry entry) {
        switch (entry.step()) {
            case GRANT, REFUSE, ASK_BACK ->
                post(
                        MailKind.CONSENT_ANSWERED,
                        recipients.ofInsured(incident.insuredOrganisationId(), incident.agencyOrganisationId()),
                        incident,
                        consent);
            case REPLY ->
                post(
                        MailKind.CONSENT_ASKED,
                        consent.entries().stream()
                                .filter(asked -> asked.step() == ConsentStep.ASK_BACK)
                                .map(ConsentEntry::by)
                                .distinct()
                                .flatMap(asker -> recipients.ofUser(asker).stream())
                                .toList(),
                        incident,
                        consent);
            case WITHDRAW -> {
                // The request leaves the list of those that wait.
            }
        }
    }

    private void post(MailKind kind, List<UUID> people, Incident incident, Consent consent) {
        people.forEach(person -> outbox.post(Mail.to(person, kind)
                .saying(incident.receiptNumber())
                .leadingTo("consents/" + consent.id())
                .gatheredBy(consent.id())));
    }
}
