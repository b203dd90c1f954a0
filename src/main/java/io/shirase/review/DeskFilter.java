package io.shirase.review;

import io.shirase.money.Yen;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents to show.
 *
 * @param state null: whatever they wait for
 * @param product code of a product; null: any
 * @param text part of the incident's number, the insured's name or the certificate's number; empty: any
 * @param order in which they come
 * @param assigned who looks after them; null: whoever, or nobody
 * @param least whole yen that are asked at the least; null: any amount
 * @param dueWithin due within so many days from today, 0 for what is overdue; null: whenever
 * @param windowWithin a window that is not met ends within so many days from today; null: whenever
 * @param news only what has come in since the person who asks last looked
 * @param objected only where whoever claims objects to a decision
 * @param unread only where nobody of the insurer has read what the insured wrote
 */
public record DeskFilter(
        @Nullable QueueState state,
        @Nullable String product,
        String text,
        QueueOrder order,
        @Nullable Assigned assigned,
        @Nullable Yen least,
        @Nullable Integer dueWithin,
        @Nullable Integer windowWithin,
        boolean news,
        boolean objected,
        boolean unread) {

    public static final DeskFilter ALL = new DeskFilter(null, null, "");

    /**
     * Who looks after an incident.
     *
     * @param handler null: nobody
     */
    public record Assigned(@Nullable UUID handler) {}

    /** What is changed about a filter. */
    public static final class Edit {
        public @Nullable QueueState state;
        public @Nullable String product;
        public String text;
        public QueueOrder order;
        public @Nullable Assigned assigned;
        public @Nullable Yen least;
        public @Nullable Integer dueWithin;
        public @Nullable Integer windowWithin;
        public boolean news;
        public boolean objected;
        public boolean unread;

        private Edit(DeskFilter from) {
            state = from.state;
            product = from.product;
            text = from.text;
            order = from.order;
            assigned = from.assigned;
            least = from.least;
            dueWithin = from.dueWithin;
            windowWithin = from.windowWithin;
            news = from.news;
            objected = from.objected;
            unread = from.unread;
        }
    }

    /** In the order in which incidents are due. */
    public DeskFilter(@Nullable QueueState state, @Nullable String product, String text) {
        this(state, product, text, QueueOrder.DUE, null, null, null, null, false, false, false);
    }

    public DeskFilter {
        text = text.strip();
    }

    /** This filter with something else about it. */
    public DeskFilter with(Consumer<Edit> change) {
        Edit edit = new Edit(this);
        change.accept(edit);
        return new DeskFilter(
                edit.state,
                edit.product,
                edit.text,
                edit.order,
                edit.assigned,
                edit.least,
                edit.dueWithin,
                edit.windowWithin,
                edit.news,
                edit.objected,
                edit.unread);
    }

    /** Whether it asks for nothing but a state. */
    public boolean isPlain() {
        return product == null && text.isEmpty() && !asksForMore();
    }

    /** Whether it asks for what is seldom asked for. */
    public boolean asksForMore() {
        return assigned != null
                || least != null
                || dueWithin != null
                || windowWithin != null
                || news
                || objected
                || unread;
    }
}
