package io.shirase.review;

import io.shirase.language.Coded;
import java.util.Locale;

/** Why a claim handler cuts or denies where it is none of the engine's reasons: what no rule can see. */
public enum OwnReason implements Coded {
    /** Nothing shows that it was paid, or for what. */
    NOT_PROVEN,
    /** The same cost is claimed in another line. */
    CLAIMED_TWICE,
    /** More than such work usually costs. */
    ABOVE_MARKET,
    /** More was done than this incident called for. */
    NOT_NECESSARY,
    /** It would have arisen without the incident, too. */
    NOT_CAUSED,
    /** What is better than before the incident. */
    IMPROVEMENT,
    /** Somebody else has to pay or has paid it. */
    PAID_ELSEWHERE,
    /** Whoever claims has taken it back. */
    WITHDRAWN,
    /** The product excludes it: of the exclusion itself the code is kept beside. */
    EXCLUSION,
    OTHER;

    /** As it stands in the store and in message keys. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for people. */
    public String messageKey() {
        return "review.own-reason." + code();
    }

    /** The key of the words with which a letter about it begins; what is anything {@linkplain #OTHER else} has none. */
    public String wordsKey() {
        return messageKey() + ".words";
    }
}
