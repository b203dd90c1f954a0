package io.shirase.claim.ui;

import com.vaadin.flow.server.VaadinSession;
import io.shirase.expense.ExpenseLine;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed in a log last, kept with the session so that it can be taken back, also after a reload.
 *
 * @param before the line as it was
 * @param after as the change left it
 * @param split the line that took the rest; null where the line was not parted
 */
record LastChange(
        ExpenseLine before, ExpenseLine after, @Nullable ExpenseLine split) {

    /** The parameter of the log's address that names the line. */
    static final String PARAMETER = "changed";

    void keep() {
        VaadinSession.getCurrent().setAttribute(LastChange.class, this);
    }

    static Optional<LastChange> of(UUID lineId) {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(LastChange.class))
                .filter(change -> change.after().id().equals(lineId));
    }

    static void forget() {
        VaadinSession.getCurrent().setAttribute(LastChange.class, null);
    }
}
