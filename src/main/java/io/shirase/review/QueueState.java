package io.shirase.review;

/**
 * For whom an incident waits. It may wait for several; where one is named, it is the first of these whose turn it is.
 */
public enum QueueState {
    WAITS_FOR_HANDLER("waits-for-handler", "forHandler"),
    WAITS_FOR_SUPERVISOR("waits-for-supervisor", "forSupervisor"),
    WAITS_FOR_ANSWER("waits-for-answer", "forAnswer"),
    /** Every line is decided. */
    DONE("done", "done");

    private final String code;
    private final String attribute;

    QueueState(String code, String attribute) {
        this.code = code;
        this.attribute = attribute;
    }

    /** The attribute of {@link DeskItemRecord} that says whether an incident waits like this. */
    String attribute() {
        return attribute;
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
