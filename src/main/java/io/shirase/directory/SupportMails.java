package io.shirase.directory;

import io.shirase.identity.Recipients;
import io.shirase.incident.Incident;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells by mail that somebody waits: the hotline and the desk of a request for help, the firm of an answer. */
@Component
class SupportMails {

    private final Outbox outbox;
    private final Recipients recipients;

    SupportMails(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    void asked(Incident incident, UUID request) {
        List<UUID> people = Stream.concat(recipients.ofHotline().stream(), recipients.ofDesk().stream())
                .distinct()
                .toList();
        post(MailKind.SUPPORT_ASKED, people, incident, request);
    }

    void answered(Incident incident, UUID request) {
        post(
                MailKind.SUPPORT_ANSWERED,
                recipients.ofInsured(incident.insuredOrganisationId(), incident.agencyOrganisationId()),
                incident,
                request);
    }

    private void post(MailKind kind, List<UUID> people, Incident incident, UUID request) {
        people.forEach(person -> outbox.post(Mail.to(person, kind)
                .saying(incident.receiptNumber())
                .leadingTo("support/" + request)
                .gatheredBy(request)));
    }
}
