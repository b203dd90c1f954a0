package io.shirase.conversation;

/** A message that cannot be kept as it is; nothing was saved. */
public final class InvalidMessage extends RuntimeException {

    private final boolean empty;

    InvalidMessage(boolean empty) {
        super(empty ? "An empty message" : "A message of more than " + Message.MAX_TEXT + " characters");
        this.empty = empty;
    }

    /** The key of the sentence for the person. */
    public String messageKey() {
        return empty ? "conversation.refused.empty" : "conversation.refused.long";
    }
}
