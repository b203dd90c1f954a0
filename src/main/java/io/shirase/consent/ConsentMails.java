package io.shirase.consent;

import io.shirase.assignment.Assignments;
import io.shirase.identity.Handler;
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
    private final Assignments assignments;

    ConsentMails(Outbox outbox, Recipients recipients, Assignments assignments) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.assignments = assignments;
    }

    void asked(Incident incident, Consent consent) {
        List<UUID> handler =
                assignments.of(incident.id()).stream().map(Handler::id).toList();
        post(MailKind.CONSENT_ASKED, handler.isEmpty() ? recipients.ofDesk() : handler, incident, consent);
    }

    void entered(Incident incident, Consent consent, ConsentEntry entry) {
        switch (entry.step()) {
            case GRANT, REFUSE, ASK_BACK ->
                post(
                        MailKind.CONSENT_ANSWERED,
                        recipients.ofInsured(incident.insuredOrganisationId(), incident.agencyOrganisationId()),
                        incident,
                        consent);
            case REPLY -> post(MailKind.CONSENT_ASKED, who(consent, ConsentStep.ASK_BACK), incident, consent);
            case RETURN -> post(MailKind.CONSENT_ASKED, who(consent, ConsentStep.PROPOSE), incident, consent);
            case WITHDRAW, PROPOSE -> {
                // The request leaves the list of those that wait, or waits on the desk for a supervisor.
            }
        }
    }

    private List<UUID> who(Consent consent, ConsentStep step) {
        return consent.entries().stream()
                .filter(entry -> entry.step() == step)
                .map(ConsentEntry::by)
                .distinct()
                .flatMap(person -> recipients.ofUser(person).stream())
                .toList();
    }

    private void post(MailKind kind, List<UUID> people, Incident incident, Consent consent) {
        people.forEach(person -> outbox.post(Mail.to(person, kind)
                .saying(incident.receiptNumber())
                .leadingTo("consents/" + consent.id())
                .gatheredBy(consent.id())));
    }
}
