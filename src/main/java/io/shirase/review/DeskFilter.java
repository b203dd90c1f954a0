package io.shirase.review;

import org.jspecify.annotations.Nullable;

/**
 * Which incidents to show.
 *
 * @param state null: whatever they wait for
 * @param product code of a product; null: any
 * @param text part of the incident's number, the insured's name or the certificate's number; empty: any
 */
public record DeskFilter(
        @Nullable QueueState state, @Nullable String product, String text) {

    public static final DeskFilter ALL = new DeskFilter(null, null, "");

    public DeskFilter {
        text = text.strip();
    }

    public static DeskFilter waitingFor(QueueState state) {
        return new DeskFilter(state, null, "");
    }
}
