package io.shirase.identity;

import io.shirase.language.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who is here sees and changes of the own account; never anybody else's. */
@Service
@Transactional
public class OwnAccount {

    private static final int SIGN_INS = 20;

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final OneTimeLinks links;
    private final SignedIn signedIn;
    private final SignInHistory history;
    private final ApplicationEventPublisher events;
    private final OwnPassword own;
    private final SecurityMail mail;
    private final Clock clock;

    OwnAccount(
            PersonRepository people,
            PasswordEncoder passwords,
            OneTimeLinks links,
            SignedIn signedIn,
            SignInHistory history,
            ApplicationEventPublisher events,
            OwnPassword own,
            SecurityMail mail,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.links = links;
        this.signedIn = signedIn;
        this.history = history;
        this.events = events;
        this.own = own;
        this.mail = mail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Person get() {
        return people.findById(signedIn.person().id())
                .orElseThrow(NotFoundException::new)
                .toDetails();
    }

    /** When the person came in last, or somebody tried to under this name; the newest first. */
    @Transactional(readOnly = true)
    public List<SignInHistory.SignIn> signIns() {
        return history.of(signedIn.person().id(), SIGN_INS);
    }

    /**
     * @param password the person's; asked only where the mail address changes, as links for a new password go there
     * @throws InvalidPerson if it cannot stand
     */
    public Person change(OwnEntry entry, String password) {
        PersonRecord record = lock();
        Person before = record.toDetails();
        List<Problem> problems = new ArrayList<>(entry.problems());
        if (problems.isEmpty() && !entry.mailAddress().equals(before.mailAddress())) {
            own.check("mailPassword", password, record);
            links.end(before.id());
        }
        if (!problems.isEmpty()) {
            throw new InvalidPerson(problems);
        }
        record.change(entry);
        Person after = people.saveAndFlush(record).toDetails();
        List<String> changes = PersonChanges.between(before, after);
        if (!changes.isEmpty()) {
            note("profile.changed", record, String.join("; ", changes));
        }
        mail.addressChanged(before, after);
        signedIn.goOnAs(record.toPerson(), record.rightsVersion());
        return after;
    }

    /**
     * Every other session of the person ends; this one goes on.
     *
     * @throws InvalidPerson if the old password is wrong or was wrong too often, or the new one will not do
     */
    public void changePassword(String old, String wanted) {
        PersonRecord record = lock();
        own.check("oldPassword", old, record);
        PasswordRules.check("newPassword", wanted, record.toDetails());
        record.setPassword(Unguessable.hashOf(wanted, passwords), clock.instant());
        links.end(record.id());
        people.saveAndFlush(record);
        note("password.set", record, "by the person");
        mail.passwordChanged(record);
        signedIn.goOnAs(record.toPerson(), record.rightsVersion());
    }

    /** Every session of the person ends, this one too. */
    public void signOutEverywhere() {
        PersonRecord record = lock();
        record.endSessions();
        people.saveAndFlush(record);
        note("login.ended-everywhere", record, "");
    }

    private PersonRecord lock() {
        return people.lockById(signedIn.person().id()).orElseThrow(NotFoundException::new);
    }

    private void note(String action, PersonRecord record, String detail) {
        events.publishEvent(new AccountEvent(action, record.id(), detail, signedIn.person()));
    }
}
