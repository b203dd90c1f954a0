package io.shirase.identity;

/** Nobody else could set up people and policies any more; nothing was saved. */
public class LastAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1;

    LastAdministrator() {
        super("This is the last administrator who can come in");
    }
}
