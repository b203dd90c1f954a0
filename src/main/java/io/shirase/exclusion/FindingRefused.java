package io.shirase.exclusion;

import java.util.Locale;

/** A finding may not stand; nothing was saved. */
public class FindingRefused extends RuntimeException {

    private final Why why;

    FindingRefused(Why why) {
        super("The finding may not stand: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The key of the sentence for the person. */
    public String messageKey() {
        return "exclusion.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public enum Why {
        /** Only a supervisor confirms. */
        ROLE,
        /** The person found it: somebody else has to look. */
        OWN_FINDING,
        NOTHING_PROPOSED,
        WORDS_MISSING,
        WORDS_LONG,
        /** Somebody entered something since the person looked. */
        MOVED_ON
    }
}
