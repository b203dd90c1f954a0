package io.shirase.incident;

import io.shirase.language.Coded;
import io.shirase.time.Moment;

/**
 * Somebody has been told of the incident.
 *
 * @param at when, as far as that is known
 */
public record Told(Whom whom, Moment at) {

    public Told {
        at = at == null ? Moment.UNKNOWN : at;
    }

    public enum Whom implements Coded {
        INSURER("insurer"),
        AGENCY("agency"),
        POLICE("police"),
        /** The Personal Information Protection Commission. */
        PPC("ppc"),
        CUSTOMERS("customers"),
        PUBLIC("public"),
        /** Said where nobody has been told yet. */
        NOBODY("nobody");

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
