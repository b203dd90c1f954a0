package io.shirase.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail with what became of it. Its state changes by statements only that say from which state: {@link MailRepository}. */
@Entity
@Table(name = "outbox")
@SuppressWarnings("UnusedVariable") // Some are for the statements of the repository only.
class MailRecord {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private @Nullable UUID personId;
    private String address;
    private String language;
    private String words;
    private String path;
    private @Nullable Instant validUntil;
    private @Nullable String enclosure;
    private @Nullable UUID enclosureSubject;
    private @Nullable String gatheredBy;
    private Instant postedAt;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private @Nullable UUID lease;
    private @Nullable Instant leaseUntil;
    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MailTrouble trouble;

    private @Nullable String serverAnswer;

    @SuppressWarnings("NullAway.Init")
    protected MailRecord() {}

    /** @param to null where no address is known */
    MailRecord(Mail mail, @Nullable Addressee to, MailState state, @Nullable String gatheredBy, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = mail.kind();
        this.personId = mail.person();
        this.address = to == null ? "" : to.address();
        this.language = (to == null ? Locale.JAPANESE : to.language()).getLanguage();
        this.words = String.join("\n", mail.words());
        this.path = mail.path();
        this.validUntil = mail.validUntil();
        Mail.Enclosure its = mail.enclosure();
        this.enclosure = its == null ? null : its.code();
        this.enclosureSubject = its == null ? null : its.subject();
        this.gatheredBy = gatheredBy;
        this.postedAt = now;
        this.dueAt = gatheredBy == null ? now : now.plus(mail.kind().gathering());
        this.state = state;
    }

    MailRecord because(MailTrouble why) {
        this.trouble = why;
        return this;
    }

    UUID id() {
        return id;
    }

    MailKind kind() {
        return kind;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    String address() {
        return address;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    List<String> words() {
        return words.lines().toList();
    }

    String path() {
        return path;
    }

    boolean isPointless(Instant now) {
        return validUntil != null && !now.isBefore(validUntil);
    }

    Mail.@Nullable Enclosure enclosure() {
        return enclosure == null || enclosureSubject == null ? null : new Mail.Enclosure(enclosure, enclosureSubject);
    }

    Instant postedAt() {
        return postedAt;
    }

    int attempts() {
        return attempts;
    }

    MailState state() {
        return state;
    }

    /** Whether there is still something to send, and somebody to send it to. */
    boolean isWhole() {
        return state != MailState.SENDING && !(kind.hasSecretLink() && path.isEmpty());
    }

    /** The same to be sent once more, as a mail of its own. */
    MailRecord copy(Addressee to, Instant now) {
        Mail again = new Mail(kind, personId, null, words(), path, validUntil, enclosure(), "");
        return new MailRecord(again, to, MailState.WAITING, null, now);
    }

    SentMail toSentMail(Letter letter, String messageId, boolean repeatable) {
        return new SentMail(
                id,
                messageId,
                kind,
                address,
                postedAt,
                dueAt,
                state,
                attempts,
                sentAt,
                trouble,
                serverAnswer,
                letter,
                repeatable);
    }
}
