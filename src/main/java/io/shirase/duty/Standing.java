package io.shirase.duty;

import io.shirase.language.Coded;

/** Whether a report is due. */
public enum Standing implements Coded {
    DUE("due"),
    /** What is known does not say it yet; never the same as "not due". */
    UNKNOWN("unknown"),
    NOT_DUE("not-due");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
