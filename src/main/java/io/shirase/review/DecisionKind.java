package io.shirase.review;

import io.shirase.language.Coded;

/** What can be said about a line. */
public enum DecisionKind implements Coded {
    /** The amount asked is accepted in full. */
    ACCEPT,
    /** A smaller amount is accepted, for a reason. */
    CUT,
    /** Nothing is accepted, for a reason. */
    DENY,
    /** Whoever claims is asked something. */
    ASK,
    /** The answer to what was asked. */
    ANSWER,
    /** Whoever claims objects to what was decided, once a line: somebody else decides anew. */
    OBJECT,
    /** A supervisor lets a proposal above the handler's authority stand. */
    APPROVE,
    /** A supervisor sends a proposal back, for a reason. */
    RETURN,
    /** Who entered the latest entry takes it back before anything has followed it. */
    WITHDRAW;

    /** As it stands in the audit and in message keys. */
    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it says what is accepted. */
    boolean decides() {
        return this == ACCEPT || this == CUT || this == DENY;
    }

    /** Whether who entered it may take it back while nothing has followed it. */
    public boolean canBeTakenBack() {
        return decides() || this == ASK;
    }

    /** Whether it needs words. */
    boolean needsWords() {
        return this != ACCEPT && this != APPROVE && this != WITHDRAW;
    }
}
