package io.shirase.mail;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether mail is set up, and a mail to try it. For administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class MailSetup {

    private final MailRepository mails;
    private final SentMails sent;
    private final MailSettings settings;
    private final AddressBook addresses;
    private final Outbox outbox;

    MailSetup(MailRepository mails, SentMails sent, MailSettings settings, AddressBook addresses, Outbox outbox) {
        this.mails = mails;
        this.sent = sent;
        this.settings = settings;
        this.addresses = addresses;
        this.outbox = outbox;
    }

    /** Whether a mail server is set, {@code spring.mail.host}; without one, no mail leaves. */
    public boolean hasServer() {
        return settings.hasServer();
    }

    /** Posts a test mail to the person who is here; {@link #lastTest} tells what became of it. */
    @Transactional
    public void sendTest() {
        outbox.post(Mail.to(addresses.here(), MailKind.TEST));
    }

    /** The latest test mail; empty where there was none. Set up is what has sent one. */
    public Optional<SentMail> lastTest() {
        return mails.findFirstByKindOrderByPostedAtDesc(MailKind.TEST).flatMap(mail -> sent.find(mail.id()));
    }
}
