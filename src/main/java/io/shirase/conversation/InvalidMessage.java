package io.shirase.conversation;

import java.util.Locale;

/** A message that cannot be kept as it is; nothing was saved. */
public final class InvalidMessage extends RuntimeException {

    private final Why why;

    InvalidMessage(Why why) {
        super("The message cannot be kept: " + why);
        this.why = why;
    }

    /** The key of the sentence for the person. */
    public String messageKey() {
        return "conversation.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    enum Why {
        /** Neither words nor a file. */
        EMPTY,
        LONG,
        MANY_FILES,
        /** A file is none of the incident's any more. */
        FILE_UNKNOWN
    }
}
