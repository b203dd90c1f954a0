package io.shirase.identity;

import io.shirase.language.Words;
import io.shirase.mail.MailSetup;
import io.shirase.mail.MailState;
import io.shirase.mail.SentMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The step of the first day that is about mail: done once a test mail has left. */
@Component
@Order(40)
class MailStep implements FirstDayStep {

    private final MailSetup mail;

    MailStep(MailSetup mail) {
        this.mail = mail;
    }

    @Override
    public String code() {
        return "identity.start.mail";
    }

    @Override
    public String path() {
        return "admin/mail";
    }

    @Override
    public boolean isDone() {
        return mail.lastTest()
                .map(SentMail::state)
                .filter(MailState.SENT::equals)
                .isPresent();
    }

    @Override
    public String said(Words words) {
        if (!mail.hasServer()) {
            return words.of("identity.start.mail.no-server");
        }
        return mail.lastTest()
                .map(test -> words.of("mail.state", test.state()))
                .orElseGet(() -> words.of("identity.start.mail.untried"));
    }
}
