package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import io.shirase.part.Tone;
import io.shirase.review.LineState;
import java.util.UUID;

/**
 * A line in the list: the words of its row and nothing else, so that an open page holds no claim.
 *
 * @param number what people call the line
 * @param about to whom it was paid; empty where nobody knows
 * @param expected what would be paid, in a column that says so
 * @param news whether it came in since the person last looked
 */
record LineRow(
        UUID id,
        int number,
        String what,
        String about,
        String asked,
        String expected,
        LineState state,
        boolean draft,
        boolean news) {

    static LineRow of(DeskLine line, boolean news) {
        return new LineRow(
                line.id(),
                line.number(),
                line.activityWords(),
                line.line().facts().vendor(),
                words().formats().yen(line.standing().asked()),
                line.expectedWords(),
                line.state(),
                line.line().facts().isDraft(),
                news);
    }

    String stateWords() {
        return words().of(state.messageKey());
    }

    Tone tone() {
        return switch (state) {
            case OPEN -> Tone.NEUTRAL;
            case CHANGED, RETURNED -> Tone.WARN;
            case ANSWERED, OBJECTED -> Tone.ACTIVE;
            case ASKED, PROPOSED -> Tone.WAITING;
            case ACCEPTED, CUT -> Tone.GOOD;
            case DENIED -> Tone.BAD;
        };
    }

    /** Only what waits for a handler may be accepted with others. */
    boolean mayBeTicked() {
        return state.isDecidedAmongMany() && !draft;
    }
}
