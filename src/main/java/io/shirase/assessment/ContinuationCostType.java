package io.shirase.assessment;

import io.shirase.language.Coded;

/** What kind of cost kept the business going. */
public enum ContinuationCostType implements Coded {
    EXTRA("extra"),
    TEMPORARY_ASSET("temporary-asset"),
    ORDINARY("ordinary"),
    EXPEDITED_RESTORATION("expedited-restoration"),
    PAID_AS_REDUCTION("paid-as-reduction");

    private final String code;

    ContinuationCostType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
