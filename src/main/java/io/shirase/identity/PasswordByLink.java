package io.shirase.identity;

import io.shirase.identity.Person.Standing;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a one-time link leads: its holder sets a password. To look at it changes nothing, as mail scanners do that too. */
@Service
@Transactional
public class PasswordByLink {

    private final PersonRepository people;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;
    private final SecurityMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordByLink(
            PersonRepository people,
            OneTimeLinks links,
            PasswordEncoder passwords,
            SecurityMail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.passwords = passwords;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a link can be used. */
    public enum State {
        OPEN,
        USED,
        /** There is a newer one, or an administrator ended it. */
        ENDED,
        /** Its time is over. */
        EXPIRED,
        /** The person it was for does not come in any more. */
        INACTIVE,
        UNKNOWN
    }

    /**
     * @param purpose null of an unknown link
     * @param username empty unless the link is open
     */
    public record Look(State state, @Nullable LinkPurpose purpose, String username) {

        static Look closed(State state, @Nullable LinkPurpose purpose) {
            return new Look(state, purpose, "");
        }
    }

    /** The link cannot be used; the password was not set. */
    public static final class Closed extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Look look;

        Closed(Look look) {
            super("The link is " + look.state());
            this.look = look;
        }

        public Look look() {
            return look;
        }
    }

    @Transactional(readOnly = true)
    public Look look(String token) {
        return links.find(token)
                .map(link -> look(link, people.findById(link.person()).orElseThrow()))
                .orElse(Look.closed(State.UNKNOWN, null));
    }

    /**
     * Sets the password, uses the link up, and ends every session of the person.
     *
     * @throws Closed if the link cannot be used
     * @throws InvalidPerson if the password will not do; the link can still be used
     */
    public void set(String token, String password) {
        OneTimeLinks.Kept found = links.find(token).orElseThrow(() -> new Closed(Look.closed(State.UNKNOWN, null)));
        PersonRecord person = people.lockById(found.person()).orElseThrow();
        OneTimeLinks.Kept link = links.find(token).orElseThrow();
        Look look = look(link, person);
        if (look.state() != State.OPEN) {
            throw new Closed(look);
        }
        PasswordRules.check("password", password, person.toDetails());
        if (!links.use(link)) {
            throw new Closed(Look.closed(State.USED, link.purpose()));
        }
        links.end(link.person());
        person.setPassword(Unguessable.hashOf(password, passwords), clock.instant());
        people.saveAndFlush(person);
        events.publishEvent(
                new AccountEvent("password.set", link.person(), "by link: " + link.purpose(), person.toPerson()));
        if (link.purpose() == LinkPurpose.RESET) {
            mail.passwordChanged(person);
        }
    }

    private Look look(OneTimeLinks.Kept link, PersonRecord person) {
        Person its = person.toDetails();
        State state = state(link, its);
        return state == State.OPEN
                ? new Look(state, link.purpose(), its.username())
                : Look.closed(state, link.purpose());
    }

    private State state(OneTimeLinks.Kept link, Person person) {
        if (link.usedAt() != null) {
            return State.USED;
        }
        if (person.standing() == Standing.INACTIVE) {
            return State.INACTIVE;
        }
        if (link.endedAt() != null) {
            return State.ENDED;
        }
        return clock.instant().isBefore(link.endsAt()) ? State.OPEN : State.EXPIRED;
    }
}
