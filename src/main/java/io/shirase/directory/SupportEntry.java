package io.shirase.directory;

import io.shirase.language.Coded;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was entered about a request for help.
 *
 * @param number from 1, in the order in which they were made
 * @param vendor whom the insurer's people named; null where that one is not in the directory, or nobody was named
 * @param vendorName as it was then; empty where nobody was named
 * @param line which the quotation became; null where it is not about one
 * @param by display name
 */
public record SupportEntry(
        UUID id,
        int number,
        Kind kind,
        @Nullable UUID vendor,
        String vendorName,
        @Nullable UUID line,
        String words,
        Instant at,
        String by) {

    public enum Kind implements Coded {
        /** The insurer's people name a vendor. */
        INTRODUCED("introduced"),
        /** They can name none. */
        NOBODY("nobody"),
        /** The vendor's quotation is a line of expense. */
        QUOTED("quoted"),
        /** Whoever asked needs it no longer. */
        CLOSED("closed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public LocalDateTime locally() {
        return LocalDateTime.ofInstant(at, Japan.ZONE);
    }
}
