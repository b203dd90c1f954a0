package io.shirase.rulecheck;

import io.shirase.language.Coded;

/** What a check of a product file can find. */
public enum FindingKind implements Coded {
    /** No claim meets the rule's condition. */
    NEVER_HOLDS("never-holds"),
    /** Wherever the rule applies, another one has decided already. */
    NEVER_DECIDES("never-decides"),
    /** A condition asks for the fact, and no answer to it changes what is paid. */
    FACT_DECIDES_NOTHING("fact-decides-nothing"),
    /** No sum of lines comes to the limit before it comes to another one. */
    LIMIT_NEVER_REACHED("limit-never-reached"),
    /** No item pays for the activity, whatever the claim. */
    ACTIVITY_NOT_TAKEN("activity-not-taken"),
    /** A window, a notice rule or a number of the certificate that nothing in the file uses. */
    NEVER_USED("never-used"),
    /** The file accepts what is not found. */
    ACCEPTED_IN_VAIN("accepted-in-vain");

    private final String code;

    FindingKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
