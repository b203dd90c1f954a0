package io.shirase.policy;

/** Somebody else has changed the policy since it was read; nothing was saved. */
public class StalePolicy extends RuntimeException {

    private final transient Policy current;

    StalePolicy(Policy current) {
        super("The policy " + current.id() + " has been changed; it is at version " + current.version());
        this.current = current;
    }

    /** The policy as it stands now. */
    public Policy current() {
        return current;
    }
}
