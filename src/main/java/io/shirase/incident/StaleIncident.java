package io.shirase.incident;

/** Somebody else has changed the incident since it was read; nothing was saved. */
public class StaleIncident extends RuntimeException {

    private final transient Incident current;

    StaleIncident(Incident current) {
        super("The incident was changed by somebody else");
        this.current = current;
    }

    /** As it is now. */
    public Incident current() {
        return current;
    }
}
