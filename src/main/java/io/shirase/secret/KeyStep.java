package io.shirase.secret;

import io.shirase.identity.FirstDayStep;
import io.shirase.language.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The step of the first day that is about the key of what is stored encrypted: its absence is said. */
@Component
@Order(46)
class KeyStep implements FirstDayStep {

    private final SecretTexts secrets;

    KeyStep(SecretTexts secrets) {
        this.secrets = secrets;
    }

    @Override
    public String code() {
        return "secret.start.key";
    }

    @Override
    public String path() {
        return "admin/start";
    }

    @Override
    public boolean isDone() {
        return secrets.isOn();
    }

    /** Who does without says that this was decided. */
    @Override
    public boolean isConfirmedByHand() {
        return !secrets.isOn();
    }

    @Override
    public String said(Words words) {
        return words.of(secrets.isOn() ? "secret.start.key.there" : "secret.start.key.none");
    }
}
