package io.shirase.ledger;

import io.shirase.language.Coded;

/** The ways in which damages may be paid (保険法22条2項・3項): the person harmed comes first. */
public enum DamagesWay implements Coded {
    /** The insured has paid the person harmed, so far as they were paid. */
    PAID("paid"),
    /** The person harmed agrees that the insured gets it. */
    AGREED("agreed"),
    /** The insured asks that the person harmed gets it directly; it is paid elsewhere. */
    DIRECT("direct");

    private final String code;

    DamagesWay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
