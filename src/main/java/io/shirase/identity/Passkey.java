package io.shirase.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey, as its person sees it.
 *
 * @param label what the person calls it
 * @param usedAt when somebody last came in with it; null if nobody has yet
 * @param backedUp whether its provider keeps a copy, so that it survives the loss of the device
 */
public record Passkey(
        UUID id, String label, Instant madeAt, @Nullable Instant usedAt, boolean backedUp) {

    /** Characters that a label has at most. */
    public static final int LONGEST_LABEL = 100;
}
