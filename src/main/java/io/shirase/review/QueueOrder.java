package io.shirase.review;

import io.shirase.language.Coded;

/** In which order the queue is read; each has an index. */
public enum QueueOrder implements Coded {
    /** What is due first; what is decided comes last. */
    DUE("due", "item.dueOn nulls last"),
    /** What came in last. */
    NEWS("news", "item.newsAt desc nulls last"),
    /** The largest amount asked. */
    AMOUNT("amount", "item.askedAmount desc"),
    NAME("name", "item.insuredName");

    private final String code;
    private final String clause;

    QueueOrder(String code, String clause) {
        this.code = code;
        this.clause = clause;
    }

    /** As it stands in addresses. */
    @Override
    public String code() {
        return code;
    }

    /** The key of its name for people. */
    public String messageKey() {
        return "review.order." + code;
    }

    String clause() {
        return clause + ", item.incidentId";
    }
}
