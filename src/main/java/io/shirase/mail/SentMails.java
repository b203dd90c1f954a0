package io.shirase.mail;

import io.shirase.storage.Offset;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of every mail. For administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class SentMails {

    private final MailRepository mails;
    private final Letters letters;
    private final MailSettings settings;
    private final AddressBook addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SentMails(
            MailRepository mails,
            Letters letters,
            MailSettings settings,
            AddressBook addresses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.letters = letters;
        this.settings = settings;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Some of the mails, the latest first.
     *
     * @param state only those; null for all
     * @param offset how many to leave out at the beginning
     * @param limit how many at most
     */
    public List<SentMail> list(@Nullable MailState state, int offset, int limit) {
        var page = state == null
                ? mails.findAllByOrderByPostedAtDescIdAsc(Offset.of(offset), Limit.of(limit))
                : mails.findByStateOrderByPostedAtDescIdAsc(state, Offset.of(offset), Limit.of(limit));
        return page.map(this::seen).getContent();
    }

    /** How many there are in each state. */
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            counts.put(state, mails.countByState(state));
        }
        return counts;
    }

    public Optional<SentMail> find(UUID id) {
        return mails.findById(id).map(this::seen);
    }

    /** The mail that has waited longest, of those that were tried in vain; empty where all goes well. */
    public Optional<SentMail> stuck() {
        return mails.findFirstByStateAndTroubleIsNotNullOrderByPostedAt(MailState.WAITING)
                .map(this::seen);
    }

    /** Whether so many wait that news are not taken any more; what protects a right still is. */
    public boolean isFull() {
        return mails.countByState(MailState.WAITING) >= Outbox.MOST_WAITING;
    }

    /** Whether mail leaves at all. */
    public boolean hasServer() {
        return settings.hasServer();
    }

    /**
     * Sends a mail again, at the address that the person has now: one that waits or was not sent as the same mail, one that
     * was sent as another.
     *
     * @return whether it is on its way; not where it cannot be sent at all, see {@link SentMail#repeatable}
     */
    @Transactional
    public boolean sendAgain(UUID id) {
        MailRecord mail = mails.findById(id).orElse(null);
        if (mail == null || !isRepeatable(mail)) {
            return false;
        }
        Addressee to = addressee(mail).orElseThrow();
        boolean again = again(mail, to, clock.instant());
        if (again) {
            events.publishEvent(new MailSentAgain(id, mail.kind()));
        }
        return again;
    }

    private boolean again(MailRecord mail, Addressee to, Instant now) {
        if (mail.state() == MailState.SENT) {
            mails.saveAndFlush(mail.copy(to, now));
            return true;
        }
        return mails.again(mail.id(), to.address(), now) == 1;
    }

    private SentMail seen(MailRecord mail) {
        return mail.toSentMail(letters.forAdministrator(mail), settings.messageId(mail.id()), isRepeatable(mail));
    }

    private boolean isRepeatable(MailRecord mail) {
        return settings.hasServer()
                && mail.isWhole()
                && !mail.isPointless(clock.instant())
                && addressee(mail).isPresent();
    }

    private Optional<Addressee> addressee(MailRecord mail) {
        UUID person = mail.personId();
        return person == null ? Optional.of(new Addressee(mail.address(), mail.language())) : addresses.find(person);
    }
}
