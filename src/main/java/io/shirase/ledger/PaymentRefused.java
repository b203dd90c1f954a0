package io.shirase.ledger;

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
        return "ledger.payment.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public enum Why {
        AMOUNT_MISSING,
        DAY_MISSING,
        /** A payment that has been made was not made tomorrow. */
        DAY_AHEAD,
        /** Banks are closed on that day, or it is too soon. */
        DAY_CLOSED,
        /** More than is due, or than a limit has room for. */
        MORE_THAN_DUE,
        /** More is to be given back than was paid too much. */
        MORE_THAN_OVERPAID,
        /** Part of it has come back since: that note is to be taken back first. */
        GIVEN_BACK_SINCE,
        /** It does not stand so any more: somebody else has entered something meanwhile. */
        MOVED_ON,
        /** The insured has named no account, or it waits for a second look or for its pause. */
        NO_ACCOUNT,
        /** Nobody says yet under which of the ways of article 22 the damages may be paid. */
        DAMAGES_NOT_SHOWN,
        /** The paper that shows it is not there as a file. */
        DAMAGES_FILE_MISSING,
        /** Who ordered it, or entered the account, does not release it as well. */
        OWN_ORDER,
        NOTHING_TO_PAY,
        /** Nothing was paid too much, or all of it has been asked back. */
        NOTHING_TO_RECLAIM
    }
}
