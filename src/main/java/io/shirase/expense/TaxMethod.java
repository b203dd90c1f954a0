package io.shirase.expense;

import io.shirase.language.Coded;

/** How the firm reckons its consumption tax, which says how much of the tax on an expense comes back to it. */
public enum TaxMethod implements Coded {
    /** 本則課税: the tax on a purchase is deducted. */
    GENERAL("general"),
    /** 簡易課税, or 2割特例: what is deducted does not depend on the purchase. */
    SIMPLIFIED("simplified"),
    /** 免税事業者: nothing is deducted. */
    EXEMPT("exempt");

    private final String code;

    TaxMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
