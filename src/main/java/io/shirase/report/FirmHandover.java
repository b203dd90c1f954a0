package io.shirase.report;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Recipients;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.InvalidFacts;
import io.shirase.language.Problem;
import io.shirase.mail.AddressBook;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the people of the insured, by mail, to go on with what a caller reported for them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
public class FirmHandover {

    private final HandedToFirmRepository handed;
    private final Incidents incidents;
    private final Recipients recipients;
    private final AddressBook addresses;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final Clock clock;

    FirmHandover(
            HandedToFirmRepository handed,
            Incidents incidents,
            Recipients recipients,
            AddressBook addresses,
            Outbox outbox,
            AuditTrail audit,
            SignedIn signedIn,
            Clock clock) {
        this.handed = handed;
        this.incidents = incidents;
        this.recipients = recipients;
        this.addresses = addresses;
        this.outbox = outbox;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Who can be asked to go on with an incident. */
    public enum Whom {
        FIRM,
        /** The firm has no account. */
        AGENCY,
        /** Neither has one. */
        NOBODY
    }

    /**
     * Whom a mail would reach.
     *
     * @param people how many of them have an address
     * @param withoutAddress how many have an account and no address
     */
    public record Reach(Whom whom, int people, int withoutAddress) {}

    /** @throws NotFoundException if there is no such incident for this person */
    @Transactional(readOnly = true)
    public Reach reach(UUID incidentId) {
        return reach(incidents.surviving(incidentId));
    }

    private Reach reach(Incident incident) {
        List<UUID> people = people(incident);
        int reached = reached(people).size();
        boolean ofFirm = !recipients.of(incident.insuredOrganisationId()).isEmpty();
        Whom whom = ofFirm ? Whom.FIRM : people.isEmpty() ? Whom.NOBODY : Whom.AGENCY;
        return new Reach(whom, reached, people.size() - reached);
    }

    private List<UUID> people(Incident incident) {
        return recipients.ofInsured(incident.insuredOrganisationId(), incident.agencyOrganisationId());
    }

    private List<UUID> reached(List<UUID> people) {
        return people.stream()
                .filter(person -> addresses.find(person).isPresent())
                .toList();
    }

    /** When it was done last; empty where it never was. */
    @Transactional(readOnly = true)
    public Optional<HandedToFirm> last(UUID incidentId) {
        return handed.findById(incidents.surviving(incidentId).id()).map(HandedToFirmRecord::toHanded);
    }

    /**
     * Sends the mail; what leads to the incident needs a sign-in. Sent twice within minutes, each gets one.
     *
     * @throws NotFoundException if there is no such incident for this person
     * @throws InvalidFacts if nobody can be reached
     */
    public HandedToFirm send(UUID incidentId) {
        Incident incident = incidents.surviving(incidentId);
        List<UUID> reached = reached(people(incident));
        if (reached.isEmpty()) {
            throw new InvalidFacts(List.of(Problem.of("people", "report.firm.unreached")));
        }
        reached.forEach(person -> outbox.post(Mail.to(person, MailKind.HANDOVER)
                .saying(incident.receiptNumber())
                .leadingTo("incidents/" + incident.id())
                .gatheredBy(incident.id())));
        audit.record("incident.handed-over", incident.id(), reach(incident).whom() + " " + reached.size());
        HandedToFirm now = new HandedToFirm(clock.instant(), signedIn.person().displayName(), reached.size());
        handed.save(new HandedToFirmRecord(incident.id(), now));
        return now;
    }
}
