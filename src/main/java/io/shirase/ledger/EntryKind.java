package io.shirase.ledger;

import io.shirase.language.Coded;

/** Why an entry was added. */
public enum EntryKind implements Coded {
    RESERVE("reserve"),
    DECISION("decision"),
    APPROVAL("approval"),
    PAYMENT("payment"),
    /** Something comes down that was entered before: a reserve, a decision, an approval, a payment that did not arrive. */
    REVERSAL("reversal"),
    /** The payee is asked to give back what was paid too much. */
    RECLAIM("reclaim"),
    /** The payee gave back what was paid too much. */
    RECOVERY("recovery");

    private final String code;

    EntryKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
