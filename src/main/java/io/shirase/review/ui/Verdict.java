package io.shirase.review.ui;

import com.vaadin.flow.component.Key;
import io.shirase.review.LineStanding;
import io.shirase.review.LineState;
import java.util.Locale;

/** What a person at the desk can do with a line, and the key that does it. */
enum Verdict {
    ACCEPT('A'),
    /** At the part of the amount that the engine counts, for the engine's reason. */
    ENGINE('E'),
    CUT('C'),
    DENY('D'),
    ASK('Q'),
    APPROVE('P'),
    RETURN('R');

    private final char letter;

    Verdict(char letter) {
        this.letter = letter;
    }

    Key shortcut() {
        return Key.of("Key" + letter);
    }

    /** The part of its message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The letter to press, as it is shown on the button. */
    String letter() {
        return String.valueOf(letter);
    }

    boolean needsWords() {
        return this != ACCEPT && this != ENGINE && this != APPROVE;
    }

    /** Whether it is on offer for a line that stands like this. */
    boolean fits(LineStanding standing, boolean supervisor) {
        if (standing.line().facts().isDraft()) {
            return this == ASK;
        }
        boolean proposed = standing.state() == LineState.PROPOSED;
        return switch (this) {
            case APPROVE, RETURN -> proposed && supervisor;
            case ACCEPT, ENGINE, CUT, DENY, ASK -> !proposed || supervisor;
        };
    }
}
