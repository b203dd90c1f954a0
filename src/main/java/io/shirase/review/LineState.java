package io.shirase.review;

/** Where a line stands, and so who has to do something about it. */
public enum LineState {
    /** Nobody has looked at it. */
    OPEN,
    /** It was changed after the latest decision, which therefore no longer counts. */
    CHANGED,
    ANSWERED,
    /** Whoever claims objected to what was decided; who decided that does not decide again. */
    OBJECTED,
    /** The supervisor sent the proposal back. */
    RETURNED,
    ASKED,
    /** Waits for a supervisor. */
    PROPOSED,
    ACCEPTED,
    CUT,
    DENIED;

    /** The claim handler has to decide. */
    public boolean waitsForHandler() {
        return this == OPEN || this == CHANGED || this == ANSWERED || this == OBJECTED || this == RETURNED;
    }

    /** Whether it can be decided among many: what was objected to is looked at by itself. */
    public boolean isDecidedAmongMany() {
        return waitsForHandler() && this != OBJECTED;
    }

    public boolean isDecided() {
        return this == ACCEPTED || this == CUT || this == DENIED;
    }

    /** The key of its name for people. */
    public String messageKey() {
        return "review.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
