package io.shirase.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mail is posted. What is posted is sent later, and tried again until the mail server takes it. */
@Service
public class Outbox {

    private final MailRepository mails;
    private final MailSwitches switches;
    private final AddressBook addresses;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(MailRepository mails, MailSwitches switches, AddressBook addresses, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.switches = switches;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes a mail in the transaction of what it tells of: either both are kept or neither is. What the person has switched
     * off is not written; what cannot be sent, as no address or no mail server is known, is written all the same, for an
     * administrator to see.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Mail mail) {
        UUID person = mail.person();
        if (person != null && switches.isOff(person, mail.kind())) {
            return;
        }
        Addressee to = person == null ? mail.address() : addresses.find(person).orElse(null);
        MailState state = state(to);
        String gatheredBy = gatheredBy(mail, person, to).orElse(null);
        Instant now = clock.instant();
        if (gatheredBy == null || mails.hold(gatheredBy, state, now) == 0) {
            mails.saveAndFlush(new MailRecord(mail, to, state, gatheredBy, now));
        }
    }

    private MailState state(@Nullable Addressee to) {
        if (to == null) {
            return MailState.NO_ADDRESS;
        }
        return settings.hasServer() ? MailState.WAITING : MailState.NO_SERVER;
    }

    private static Optional<String> gatheredBy(Mail mail, @Nullable UUID person, @Nullable Addressee to) {
        Object whom = person == null && to != null ? to.address() : person;
        return mail.gatheredBy().isEmpty() || whom == null
                ? Optional.empty()
                : Optional.of(mail.kind().code() + ":" + mail.gatheredBy() + ":" + whom);
    }
}
