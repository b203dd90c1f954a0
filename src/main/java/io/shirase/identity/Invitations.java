package io.shirase.identity;

import io.shirase.identity.Person.Standing;
import io.shirase.mail.Outbox;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends people the link with which they set their first password. For administrators. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Invitations {

    private final PersonRepository people;
    private final OneTimeLinks links;
    private final LinkMail mail;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Invitations(
            PersonRepository people,
            OneTimeLinks links,
            LinkMail mail,
            Outbox outbox,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.people = people;
        this.links = links;
        this.mail = mail;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** The person can come in already, or no more: there is nothing to invite to. */
    public static final class NotInvited extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotInvited() {
            super("The person has set a password already, or is not active");
        }
    }

    /**
     * Sends a new link, which ends every earlier one.
     *
     * @return until when it can be used
     * @throws NotFoundException if there is no such person
     * @throws NotInvited if the person has a password or is not active
     */
    public Instant send(UUID personId) {
        Person person = lock(personId);
        OneTimeLinks.Made link = links.make(personId, LinkPurpose.INVITATION);
        outbox.post(mail.of(person, LinkPurpose.INVITATION, link));
        note("person.invited", person);
        return link.endsAt();
    }

    /**
     * Makes a new link that the administrator hands over, where no mail can be sent; every earlier one ends. That it was
     * shown stands in the audit trail, and the person's user name cannot have been used before.
     *
     * @return its path, without a leading slash
     * @throws NotFoundException if there is no such person
     * @throws NotInvited if the person has a password or is not active
     */
    public String handOver(UUID personId) {
        Person person = lock(personId);
        OneTimeLinks.Made link = links.make(personId, LinkPurpose.INVITATION);
        note("person.link-handed-over", person);
        return LinkMail.path(link);
    }

    private Person lock(UUID personId) {
        Person person =
                people.lockById(personId).orElseThrow(NotFoundException::new).toDetails();
        if (person.standing() != Standing.INVITED) {
            throw new NotInvited();
        }
        return person;
    }

    private void note(String action, Person person) {
        events.publishEvent(new AccountEvent(action, person.id(), person.username(), signedIn.person()));
    }
}
