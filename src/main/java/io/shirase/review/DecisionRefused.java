package io.shirase.review;

import java.util.Locale;

/** What was to be entered may not stand; nothing was saved. */
public class DecisionRefused extends RuntimeException {

    private final Why why;

    DecisionRefused(Why why) {
        super("The decision may not stand: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The key of the sentence for the person. */
    public String messageKey() {
        return "review.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public enum Why {
        /** Activity or amount is still missing. */
        DRAFT,
        /** The person's role may not do this. */
        ROLE,
        /** The person entered the line, or changed it last. */
        OWN_LINE,
        /** The person proposed it. */
        OWN_PROPOSAL,
        /** The person decided what was objected to. */
        OWN_DECISION,
        /** Whoever decides for the insurer objects to nothing. */
        OBJECTS_FOR_INSURER,
        /** There was an objection about this line. */
        OBJECTED_BEFORE,
        /** There is no decision that could be objected to. */
        NOTHING_DECIDED,
        NOTHING_ASKED,
        NOTHING_PROPOSED,
        /** The latest entry is somebody else's, or cannot be taken back. */
        NOTHING_TO_WITHDRAW,
        /** Together with others, only lines that wait for a claim handler can be decided. */
        NOT_WAITING,
        /** An answer is expected until a day that is past. */
        ANSWER_BY_PAST,
        /** Two persons have not found that the exclusion applies. */
        EXCLUSION_UNCONFIRMED,
        WORDS_MISSING,
        WORDS_LONG,
        AMOUNT_MISSING,
        /** A cut has to be less than what is asked. */
        AMOUNT_NOT_LESS
    }
}
