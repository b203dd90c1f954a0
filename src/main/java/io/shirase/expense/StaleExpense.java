package io.shirase.expense;

/** Somebody else has changed or removed the line since it was read; nothing was saved. */
public class StaleExpense extends RuntimeException {

    private final transient ExpenseLine current;

    StaleExpense(ExpenseLine current) {
        super("The expense " + current.id() + " has been changed since version was read; it is at "
                + current.version());
        this.current = current;
    }

    /** The line as it stands now, to show beside what was entered. */
    public ExpenseLine current() {
        return current;
    }
}
