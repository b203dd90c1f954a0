package io.shirase.policy.imports;

/** What becomes of a row. */
public enum Outcome {
    UNREAD,
    ADDED,
    CHANGED,
    SAME,
    /** Something in it cannot be taken so. */
    FAULTY,
    /** A person says that it is not to be taken. */
    LEFT_OUT,
    /** It speaks of no policy: a sum, the headers once more. */
    NO_POLICY
}
