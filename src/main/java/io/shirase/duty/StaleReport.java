package io.shirase.duty;

/** Somebody else has saved a version of the report meanwhile. */
public final class StaleReport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DutyReport current;

    StaleReport(DutyReport current) {
        super("Somebody else has saved a version meanwhile");
        this.current = current;
    }

    /** As it is by now. */
    public DutyReport current() {
        return current;
    }
}
