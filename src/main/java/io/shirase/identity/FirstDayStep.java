package io.shirase.identity;

import io.shirase.language.Words;

/**
 * A step of an administrator's first day. The page はじめに knows no other feature; each brings its own step as a bean of
 * this type, in the order of {@link org.springframework.core.annotation.Order}. Its texts are {@code CODE.title},
 * {@code CODE.text} and {@code CODE.open}.
 */
public interface FirstDayStep {

    /** The beginning of the keys of its texts. */
    String code();

    /** Where the step is done: a path without a leading slash. */
    String path();

    boolean isDone();

    /** How far it is, in a few words. */
    String said(Words words);

    /** Whether only a person can say that it is done. */
    default boolean isConfirmedByHand() {
        return false;
    }
}
