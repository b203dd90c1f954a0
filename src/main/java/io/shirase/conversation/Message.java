package io.shirase.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something written about an incident; never changed and never deleted.
 *
 * @param by who wrote it, as people call them
 * @param byInsurer whether somebody of the insurer wrote it, and not of the insured or their agency
 * @param files ids of the files that go with it, in their order
 * @param readAt when somebody of the other side first had it on the screen; null while nobody has
 */
public record Message(
        UUID id,
        UUID incidentId,
        String by,
        boolean byInsurer,
        String text,
        List<UUID> files,
        Instant at,
        @Nullable Instant readAt) {

    /** How many files go with one at the most. */
    public static final int MAX_FILES = 20;

    public Message {
        files = List.copyOf(files);
    }

    /** How many characters of one are kept. */
    public static final int MAX_TEXT = 4000;
}
