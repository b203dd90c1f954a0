package io.shirase.review;

import org.jspecify.annotations.Nullable;

/**
 * Which incidents to show.
 *
 * @param state null: whatever they wait for
 * @param product code of a product; null: any
 * @param text part of the incident's number, the insured's name or the certificate's number; empty: any
 * @param order in which they come
 */
public record DeskFilter(
        @Nullable QueueState state, @Nullable String product, String text, QueueOrder order) {

    public static final DeskFilter ALL = new DeskFilter(null, null, "");

    /** In the order in which incidents are due. */
    public DeskFilter(@Nullable QueueState state, @Nullable String product, String text) {
        this(state, product, text, QueueOrder.DUE);
    }

    public DeskFilter {
        text = text.strip();
    }

    /** Whether it asks for nothing but a state: then counts come from indexes, and end where they are large. */
    public boolean isPlain() {
        return product == null && text.isEmpty();
    }
}
