package io.shirase.review;

import io.shirase.language.Coded;

/** What was to be decided about a stop of the business cannot stand. */
public final class StopRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public enum Why implements Coded {
        MOVED_ON("moved-on"),
        WORDS_MISSING("words-missing"),
        WORDS_LONG("words-long"),
        OWN("own"),
        OWN_PROPOSAL("own-proposal"),
        WAITS_FOR_SUPERVISOR("waits-for-supervisor");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    StopRefused(Why why) {
        super(why.code());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    public String messageKey() {
        return "desk.stop.refused." + why.code();
    }
}
