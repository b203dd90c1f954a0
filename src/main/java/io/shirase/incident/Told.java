package io.shirase.incident;

import io.shirase.language.Coded;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has been told of the incident.
 *
 * @param at when, Asia/Tokyo; null where that is not known yet
 */
public record Told(Whom whom, @Nullable LocalDateTime at) {

    public enum Whom implements Coded {
        INSURER("insurer"),
        AGENCY("agency"),
        POLICE("police"),
        /** The Personal Information Protection Commission. */
        PPC("ppc"),
        CUSTOMERS("customers"),
        PUBLIC("public");

        private final String code;

        Whom(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
