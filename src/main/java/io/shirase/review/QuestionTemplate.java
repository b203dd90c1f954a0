package io.shirase.review;

import io.shirase.language.Coded;
import java.util.Locale;

/** What claim handlers ask again and again. */
public enum QuestionTemplate implements Coded {
    RECEIPT,
    ITEMISATION,
    PAYMENT,
    TIMES,
    CAUSE,
    HEADS,
    COMPARISON,
    OTHER_INSURANCE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for people. */
    public String messageKey() {
        return "review.question." + code();
    }

    /** The key of the question. */
    public String wordsKey() {
        return messageKey() + ".words";
    }
}
