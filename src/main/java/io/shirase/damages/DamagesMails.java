package io.shirase.damages;

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

/** Tells by mail that somebody waits: the insurer's people of a request to agree, the firm of the answer. */
@Component
class DamagesMails {

    private final Outbox outbox;
    private final Recipients recipients;
    private final Assignments assignments;

    DamagesMails(Outbox outbox, Recipients recipients, Assignments assignments) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.assignments = assignments;
    }

    /** @param claim as it was before */
    void entered(Incident incident, DamagesClaim claim, DamagesEntry entry) {
        switch (entry.step()) {
            case ASK -> {
                List<UUID> handler =
                        assignments.of(incident.id()).stream().map(Handler::id).toList();
                post(MailKind.DAMAGES_ASKED, handler.isEmpty() ? recipients.ofDesk() : handler, incident, claim);
            }
            case RETURN ->
                post(
                        MailKind.DAMAGES_ASKED,
                        claim.proposal().map(DamagesEntry::by).flatMap(recipients::ofUser).stream()
                                .toList(),
                        incident,
                        claim);
            case AGREE, REFUSE ->
                post(
                        MailKind.DAMAGES_ANSWERED,
                        recipients.ofInsured(incident.insuredOrganisationId(), incident.agencyOrganisationId()),
                        incident,
                        claim);
            case NEGOTIATE, PROPOSE, SETTLE, JUDGE, PAY -> {
                // Nobody waits for it; what is proposed waits on the desk.
            }
        }
    }

    private void post(MailKind kind, List<UUID> people, Incident incident, DamagesClaim claim) {
        people.forEach(person -> outbox.post(Mail.to(person, kind)
                .saying(incident.receiptNumber())
                .leadingTo("damages/" + claim.id())
                .gatheredBy(claim.id())));
    }
}
