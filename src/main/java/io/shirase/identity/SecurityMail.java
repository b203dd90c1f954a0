package io.shirase.identity;

import io.shirase.mail.Addressee;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import org.springframework.stereotype.Component;

/** Tells people by mail that what lets them in was changed, so that they notice when it was not they who did it. */
@Component
class SecurityMail {

    private final Outbox outbox;

    SecurityMail(Outbox outbox) {
        this.outbox = outbox;
    }

    void passkeysChanged(PersonRecord person) {
        outbox.post(Mail.to(person.id(), MailKind.PASSKEYS_CHANGED).leadingTo("profile"));
    }

    void passwordChanged(PersonRecord person) {
        outbox.post(Mail.to(person.id(), MailKind.PASSWORD_CHANGED).leadingTo("profile"));
    }

    /** To the address as it was: whoever reads mail there is the one who must know. */
    void addressChanged(Person before, Person after) {
        if (!before.mailAddress().isEmpty() && !before.mailAddress().equalsIgnoreCase(after.mailAddress())) {
            outbox.post(Mail.to(new Addressee(before.mailAddress(), before.language()), MailKind.ADDRESS_CHANGED));
        }
    }
}
