package io.shirase.incident;

import io.shirase.time.Moment;

/**
 * Who told it by telephone, as the operator noted it.
 *
 * @param name may be empty
 * @param telephone where the caller can be reached; may be empty
 * @param calledAt when the call came
 */
public record Caller(String name, String telephone, Moment calledAt) {

    public static final Caller UNKNOWN = new Caller("", "", Moment.UNKNOWN);

    /** How many characters of each text are kept. */
    public static final int MAX_NAME = 200;

    public static final int MAX_TELEPHONE = 50;

    public Caller {
        name = name.strip();
        telephone = telephone.strip();
    }

    /** Whether nothing is noted, as where nobody called. */
    boolean isUnknown() {
        return equals(UNKNOWN);
    }

    public Caller withName(String noted) {
        return new Caller(noted, telephone, calledAt);
    }

    public Caller withTelephone(String noted) {
        return new Caller(name, noted, calledAt);
    }

    public Caller withCalledAt(Moment noted) {
        return new Caller(name, telephone, noted);
    }
}
