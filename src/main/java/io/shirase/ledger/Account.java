package io.shirase.ledger;

import io.shirase.language.Coded;

/** What an entry moves; each balance is the sum of its entries, in whole yen. */
public enum Account implements Coded {
    /** Set aside for what is not decided, or hangs on how a suspicion turns out: the most that it can come to. */
    RESERVED("reserved"),
    /** Held reasonable by a decision, before ratio and limits. */
    ACCEPTED("accepted"),
    /** To be paid of what is decided, whatever is still open: what the engine pays at the least. */
    APPROVED("approved"),
    /** Of that, on its way to the payee. */
    ORDERED("ordered"),
    /** Of that, with the payee. */
    PAID("paid"),
    /** Asked back from the payee: of what went out beyond what is due, never more than that. */
    RECLAIMED("reclaimed");

    private final String code;

    Account(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
