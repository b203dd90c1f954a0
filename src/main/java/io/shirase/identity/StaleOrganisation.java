package io.shirase.identity;

/** Somebody else has renamed the organisation meanwhile; nothing was saved. */
public class StaleOrganisation extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Organisation current;

    StaleOrganisation(Organisation current) {
        super("The organisation has been renamed since");
        this.current = current;
    }

    /** The organisation as it is now. */
    public Organisation current() {
        return current;
    }
}
