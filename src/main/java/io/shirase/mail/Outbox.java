package io.shirase.mail;

import io.shirase.storage.Rehearsal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mail is posted. What is posted is sent later, and tried again until the mail server takes it. */
@Service
public class Outbox {

    /** The mail server has been away for long by then, and people find on the portal what is new. */
    static final long MOST_WAITING = 10_000;

    private final MailRepository mails;
    private final MailSwitches switches;
    private final AddressBook addresses;
    private final MailSettings settings;
    private final Clock clock;
    private final long mostWaiting;

    @Autowired
    Outbox(MailRepository mails, MailSwitches switches, AddressBook addresses, MailSettings settings, Clock clock) {
        this(mails, switches, addresses, settings, clock, MOST_WAITING);
    }

    Outbox(
            MailRepository mails,
            MailSwitches switches,
            AddressBook addresses,
            MailSettings settings,
            Clock clock,
            long mostWaiting) {
        this.mails = mails;
        this.switches = switches;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Writes a mail in the transaction of what it tells of: either both are kept or neither is. What the person has switched
     * off is not written; what cannot be sent, as no address or no mail server is known, is written all the same, for an
     * administrator to see. So is, while {@link #MOST_WAITING} wait, what a person could switch off: it is not sent. What
     * protects a right is always taken. Of a drill nothing is posted, whatever it is.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Mail mail) {
        if (Rehearsal.isOn()) {
            return;
        }
        UUID person = mail.person();
        if (person != null && switches.isOff(person, mail.kind())) {
            return;
        }
        Addressee to = person == null ? mail.address() : addresses.find(person).orElse(null);
        MailState state = state(mail.kind(), to);
        String gatheredBy = gatheredBy(mail, person, to).orElse(null);
        Instant now = clock.instant();
        if (gatheredBy == null || mails.hold(gatheredBy, state, now) == 0) {
            MailRecord record = new MailRecord(mail, to, state, gatheredBy, now);
            mails.saveAndFlush(state == MailState.FAILED ? record.because(MailTrouble.FULL) : record);
        }
    }

    private MailState state(MailKind kind, @Nullable Addressee to) {
        if (to == null) {
            return MailState.NO_ADDRESS;
        }
        if (!settings.hasServer()) {
            return MailState.NO_SERVER;
        }
        boolean full = kind.canBeSwitchedOff() && mails.countByState(MailState.WAITING) >= mostWaiting;
        return full ? MailState.FAILED : MailState.WAITING;
    }

    private static Optional<String> gatheredBy(Mail mail, @Nullable UUID person, @Nullable Addressee to) {
        Object whom = person == null && to != null ? to.address() : person;
        return mail.gatheredBy().isEmpty() || whom == null
                ? Optional.empty()
                : Optional.of(mail.kind().code() + ":" + mail.gatheredBy() + ":" + whom);
    }
}
