package io.shirase.review;

import java.time.Instant;

/** Somebody has decided about the line, or changed it, since the person looked at it; nothing was saved. */
public class DecisionConflict extends RuntimeException {

    private final transient LineStanding current;
    private final String by;
    private final transient Instant at;

    DecisionConflict(LineStanding current, long seenVersion) {
        super("The line " + current.line().id() + " has moved on");
        this.current = current;
        boolean lineChanged =
                current.line().version() != seenVersion || current.entries().isEmpty();
        by = lineChanged
                ? current.line().changedBy()
                : current.entries().getLast().by();
        at = lineChanged
                ? current.line().changedAt()
                : current.entries().getLast().at();
    }

    /** The user name of who was faster. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** The line as it stands now. */
    public LineStanding current() {
        return current;
    }
}
