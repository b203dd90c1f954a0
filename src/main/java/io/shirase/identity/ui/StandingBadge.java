package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import io.shirase.identity.Person.Standing;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;

/** Whether a person can come in. */
class StandingBadge extends Composite<StatusBadge> {

    private final Standing standing;

    StandingBadge(Standing standing) {
        this.standing = standing;
    }

    @Override
    protected StatusBadge initContent() {
        Tone tone = switch (standing) {
            case INVITED -> Tone.WAITING;
            case ACTIVE -> Tone.GOOD;
            case INACTIVE -> Tone.NEUTRAL;
        };
        return new StatusBadge(words().of("identity.standing." + standing), tone);
    }
}
