package io.shirase.report;

import io.shirase.identity.Recipients;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.IncidentsMerged;
import io.shirase.incident.MergeUndone;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the firm by mail, or its agency, under which number a report of theirs goes on. */
@Component
class MergeMails {

    private final Outbox outbox;
    private final Recipients recipients;
    private final Incidents incidents;

    MergeMails(Outbox outbox, Recipients recipients, Incidents incidents) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.incidents = incidents;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void merged(IncidentsMerged event) {
        post(MailKind.MERGED, event.mergedId(), event.survivorId(), event.survivorId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void undone(MergeUndone event) {
        post(MailKind.UNMERGED, event.mergedId(), event.survivorId(), event.mergedId());
    }

    private void post(MailKind kind, UUID mergedId, UUID survivorId, UUID leadsTo) {
        Incident merged = incidents.get(mergedId);
        Incident survivor = incidents.get(survivorId);
        recipients
                .ofInsured(survivor.insuredOrganisationId(), survivor.agencyOrganisationId())
                .forEach(person -> outbox.post(Mail.to(person, kind)
                        .saying(merged.receiptNumber(), survivor.receiptNumber())
                        .leadingTo("incidents/" + leadsTo)));
    }
}
