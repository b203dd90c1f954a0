package io.shirase.policy.imports;

/** Work on the rows of an import that goes on whether or not anybody looks. Safe for use by many threads. */
public final class ImportRun {

    public enum Kind {
        CHECK,
        TAKE
    }

    public enum State {
        RUNNING,
        DONE,
        /** Nothing was taken, as policies have changed meanwhile; the rows have been looked at anew. */
        MOVED,
        FAILED
    }

    private final Kind kind;
    private final int of;
    private volatile int done;
    private volatile int place;
    private volatile State state = State.RUNNING;

    ImportRun(Kind kind, int of) {
        this.kind = kind;
        this.of = of;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public int done() {
        return done;
    }

    /** How many rows there are. */
    public int of() {
        return of;
    }

    /** The first row that had changed; only in that state. */
    public int place() {
        return place;
    }

    void reached(int rows) {
        done = rows;
    }

    void moved(int first) {
        place = first;
        state = State.MOVED;
    }

    void end(State how) {
        state = how;
    }
}
