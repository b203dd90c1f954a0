package io.shirase.ledger;

import io.shirase.language.Coded;

/** How money goes out. */
public enum PaymentWay implements Coded {
    /** To the account of the insured, by a payment file. */
    TRANSFER("transfer"),
    /** Outside the portal; it is only noted here. */
    ELSEWHERE("elsewhere"),
    /** Money that came back: what was paid too much. */
    GIVEN_BACK("given-back");

    private final String code;

    PaymentWay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
