package io.shirase.claim;

import io.shirase.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What a policy's claim is paid, and what it would be if its product were of another edition.
 *
 * @param otherwise null where the other edition cannot judge it
 * @param problem why it cannot; empty where it can
 */
public record UnderEdition(Yen now, @Nullable Yen otherwise, String problem) {

    /** Whether the other edition would change anything. */
    public boolean differs() {
        return !now.equals(otherwise);
    }
}
