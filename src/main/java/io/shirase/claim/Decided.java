package io.shirase.claim;

import io.shirase.language.Coded;
import io.shirase.money.Yen;

/**
 * What stands decided about a line.
 *
 * @param accepted whole yen that are held reasonable of the amount asked, before ratio and limits
 */
public record Decided(Kind kind, Yen accepted) {

    public enum Kind implements Coded {
        ACCEPTED("accepted"),
        CUT("cut"),
        DENIED("denied");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
