package io.shirase.review;

/** For whom an incident waits. */
public enum QueueState {
    WAITS_FOR_HANDLER("waits-for-handler"),
    WAITS_FOR_SUPERVISOR("waits-for-supervisor"),
    WAITS_FOR_ANSWER("waits-for-answer"),
    /** Every line is decided. */
    DONE("done");

    private final String code;

    QueueState(String code) {
        this.code = code;
    }

    /** As it stands in addresses. */
    public String code() {
        return code;
    }

    /** The key of its name for people. */
    public String messageKey() {
        return "review.queue." + code;
    }
}
