package io.shirase.incident;

import io.shirase.language.Coded;

/** The questions of a report, in the order in which they are asked; the code stands in the address. */
public enum ReportStep implements Coded {
    SAFETY("safety"),
    SYMPTOMS("symptoms"),
    DISCOVERY("discovery"),
    NOTICE("notice"),
    AFFECTED("affected"),
    ORDERS("orders"),
    TOLD("told"),
    CHECK("check");

    private final String code;

    ReportStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
