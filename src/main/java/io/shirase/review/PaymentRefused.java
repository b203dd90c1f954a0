package io.shirase.review;

import java.util.Locale;

/** What was to be entered about a payment may not stand; nothing was saved. */
public final class PaymentRefused extends RuntimeException {

    private final Why why;

    PaymentRefused(Why why) {
        super("The payment may not stand: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The key of the sentence for the person. */
    public String messageKey() {
        return "review.payment.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public enum Why {
        /** Something of the incident is not decided yet. */
        NOT_DECIDED,
        AMOUNT_MISSING,
        DAY_MISSING,
        /** A payment that has been made was not made tomorrow. */
        DAY_AHEAD,
        /** Somebody else has entered something meanwhile. */
        MOVED_ON
    }
}
