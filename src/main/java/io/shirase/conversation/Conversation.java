package io.shirase.conversation;

import io.shirase.assignment.Assignments;
import io.shirase.audit.AuditTrail;
import io.shirase.conversation.InvalidMessage.Why;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.ReceiptCopies;
import io.shirase.evidence.Receipts;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Recipients;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import io.shirase.storage.PlainText;
import io.shirase.storage.Rehearsal;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one conversation of an incident. Whoever may see the incident may read and write; what was written in reports that
 * were merged into it belongs to it.
 */
@Service
@Transactional
public class Conversation {

    private final MessageRepository messages;
    private final Incidents incidents;
    private final Merges merges;
    private final Receipts receipts;
    private final ReceiptCopies copies;
    private final Assignments assignments;
    private final Recipients recipients;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final SignedIn signedIn;
    private final Clock clock;

    Conversation(
            MessageRepository messages,
            Incidents incidents,
            Merges merges,
            Receipts receipts,
            ReceiptCopies copies,
            Assignments assignments,
            Recipients recipients,
            Outbox outbox,
            AuditTrail audit,
            ApplicationEventPublisher events,
            SignedIn signedIn,
            Clock clock) {
        this.messages = messages;
        this.incidents = incidents;
        this.merges = merges;
        this.receipts = receipts;
        this.copies = copies;
        this.assignments = assignments;
        this.recipients = recipients;
        this.outbox = outbox;
        this.audit = audit;
        this.events = events;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Everything that was written, the oldest first.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<Message> of(UUID incidentId) {
        return records(incidentId).stream().map(MessageRecord::toMessage).toList();
    }

    /**
     * How much of what the other side wrote nobody of this person's side has read.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public long unread(UUID incidentId) {
        return messages.countUnread(ids(incidentId), !isOfInsurer(signedIn.person()));
    }

    /**
     * How much of what the insured wrote nobody of the insurer has read, whoever asks.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public long unreadByInsurer(UUID incidentId) {
        return messages.countUnread(ids(incidentId), false);
    }

    /**
     * What the other side wrote has been on this person's screen. An operator takes calls and answers no letters: that one
     * has looked means nothing to the insured.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public void read(UUID incidentId) {
        Rehearsal.leaveAsItIs();
        CurrentPerson person = signedIn.person();
        Set<UUID> ids = ids(incidentId);
        if (person.role() != Role.OPERATOR && messages.countUnread(ids, !isOfInsurer(person)) > 0) {
            messages.read(ids, !isOfInsurer(person), clock.instant());
            if (isOfInsurer(person)) {
                events.publishEvent(
                        new MessagesChanged(incidents.surviving(incidentId).id(), 0));
            }
        }
    }

    /**
     * Writes to the other side, which is told by mail without a word of it. Sent again under the same id, it was sent once.
     *
     * @param id chosen by the caller
     * @param files ids of receipts of the same incident, where they were checked as every receipt is
     * @throws NotFoundException if there is no such incident for this person
     * @throws InvalidMessage if it is empty or too long, or a file is none of the incident's
     */
    public Message send(UUID id, UUID incidentId, String typed, List<UUID> files) {
        Incident incident = incidents.lock(incidentId);
        var before = messages.findById(id).map(MessageRecord::toMessage);
        if (before.isPresent()) {
            return before.filter(sent -> ids(incident.id()).contains(sent.incidentId()))
                    .orElseThrow(NotFoundException::new);
        }
        String text = PlainText.of(typed).strip();
        List<UUID> attached =
                copies.within(incident.id(), files).stream().distinct().toList();
        refuseInvalid(incident.id(), text, attached);
        CurrentPerson person = signedIn.person();
        boolean byInsurer = isOfInsurer(person);
        MessageRecord sent = messages.saveAndFlush(new MessageRecord(
                new Message(id, incident.id(), person.displayName(), byInsurer, text, attached, clock.instant(), null),
                person.id()));
        audit.record("conversation.sent", incident.id(), id.toString());
        if (!byInsurer) {
            events.publishEvent(new MessagesChanged(incident.id(), unreadByInsurer(incident.id())));
        }
        others(incident, byInsurer)
                .forEach(other -> outbox.post(Mail.to(other, MailKind.MESSAGE)
                        .saying(incident.receiptNumber())
                        .leadingTo((byInsurer ? "incidents/" : "desk/") + incident.id())
                        .gatheredBy(incident.id())));
        return sent.toMessage();
    }

    private void refuseInvalid(UUID incidentId, String text, List<UUID> files) {
        if (text.isEmpty() && files.isEmpty()) {
            throw new InvalidMessage(Why.EMPTY);
        }
        if (text.length() > Message.MAX_TEXT) {
            throw new InvalidMessage(Why.LONG);
        }
        if (files.size() > Message.MAX_FILES) {
            throw new InvalidMessage(Why.MANY_FILES);
        }
        if (receipts.of(incidentId, files).size() < files.size()) {
            throw new InvalidMessage(Why.FILE_UNKNOWN);
        }
    }

    /**
     * The files of these messages, by their ids.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public Map<UUID, Receipt> files(List<Message> written) {
        Map<UUID, Set<UUID>> ofIncidents = new HashMap<>();
        written.stream()
                .filter(message -> !message.files().isEmpty())
                .forEach(message -> ofIncidents
                        .computeIfAbsent(message.incidentId(), id -> new HashSet<>())
                        .addAll(message.files()));
        Map<UUID, Receipt> files = new HashMap<>();
        ofIncidents.forEach((incident, ids) -> files.putAll(receipts.of(incident, ids)));
        return files;
    }

    /** The firm; or of the insurer who looks after it and who has written before, and while nobody has, everybody who decides. */
    private List<UUID> others(Incident incident, boolean byInsurer) {
        if (byInsurer) {
            return recipients.ofInsured(incident.insuredOrganisationId(), incident.agencyOrganisationId());
        }
        Set<UUID> wrote = records(incident.id()).stream()
                .filter(MessageRecord::isByInsurer)
                .map(MessageRecord::writtenById)
                .collect(Collectors.toCollection(HashSet::new));
        assignments.of(incident.id()).ifPresent(handler -> wrote.add(handler.id()));
        List<UUID> desk = recipients.ofDesk();
        List<UUID> known = desk.stream().filter(wrote::contains).toList();
        return known.isEmpty() ? desk : known;
    }

    private List<MessageRecord> records(UUID incidentId) {
        return messages.findByIncidentIdInOrderByWrittenAtAscIdAsc(ids(incidentId));
    }

    private Set<UUID> ids(UUID incidentId) {
        return Set.copyOf(merges.together(incidents.surviving(incidentId).id()));
    }

    private static boolean isOfInsurer(CurrentPerson person) {
        return person.role().seesEveryIncident();
    }
}
