package io.shirase.incident;

import io.shirase.language.Coded;

/** Something that an incident lacks, in the order in which it should be mended. */
public enum NextStep implements Coded {
    DISCOVERY_DAY("discovery-day", false),
    DISCOVERY_TIME("discovery-time", false),
    NOTICE_FROM("notice-from", false),
    AFFECTED("affected", false),
    ORDERS("orders", false),
    ORDER_TIME("order-time", false),
    SUDDEN_EVENT("sudden-event", true),
    OUTCOME("outcome", true);

    private final String code;
    private final boolean forHandler;

    NextStep(String code, boolean forHandler) {
        this.code = code;
        this.forHandler = forHandler;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is for the handler to settle, and not for the insured to answer. */
    public boolean isForHandler() {
        return forHandler;
    }
}
