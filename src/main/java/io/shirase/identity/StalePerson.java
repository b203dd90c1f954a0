package io.shirase.identity;

/** Somebody else has changed the person meanwhile; nothing was saved. */
public class StalePerson extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Person current;

    StalePerson(Person current) {
        super("The person has been changed since");
        this.current = current;
    }

    /** The person as it is now. */
    public Person current() {
        return current;
    }
}
