package io.shirase.assessment;

import io.shirase.language.Coded;

/** What becomes of a line: {@code exhausted} is eligible and unpaid, and revives when a limit frees up; {@code pending} lacks a fact. */
public enum LineOutcome implements Coded {
    PAYABLE("payable"),
    EXHAUSTED("exhausted"),
    DENIED("denied"),
    PENDING("pending");

    private final String code;

    LineOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
