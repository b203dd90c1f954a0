package io.shirase.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The drill to which a policy or an incident belongs, and with it the transaction that has loaded one: a transaction is about
 * real things, or about one drill, never about two of these (decision 0232).
 *
 * @param ahead how much later it is in the drill than it is
 * @param endedAt on the real clock, which for this drill stands still there; null while it goes on
 */
public record Rehearsal(
        UUID drill, Duration ahead, @Nullable Instant endedAt) {

    private static volatile Supplier<Optional<Rehearsal>> page = Optional::empty;

    /** Nothing where there is no drill, as in the columns of what is real. */
    public static @Nullable Rehearsal of(@Nullable UUID drill, @Nullable Long aheadSeconds, @Nullable Instant endedAt) {
        return drill == null
                ? null
                : new Rehearsal(drill, Duration.ofSeconds(aheadSeconds == null ? 0 : aheadSeconds), endedAt);
    }

    /**
     * Something of this drill, or something real, is loaded or stored in this transaction.
     *
     * @param of the drill; null for what is real
     * @throws IllegalStateException if the transaction has touched something of another kind
     * @throws DrillIsOver if the drill has ended and the transaction is one that changes things
     */
    public static void enter(@Nullable Rehearsal of) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        if (of != null && of.endedAt != null && changesThings()) {
            throw new DrillIsOver();
        }
        Bound bound = (Bound) TransactionSynchronizationManager.getResource(Rehearsal.class);
        if (bound == null) {
            Bound now = new Bound(of);
            TransactionSynchronizationManager.bindResource(Rehearsal.class, now);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(now, Rehearsal.class) {});
        } else if (!Objects.equals(bound.drill(), of == null ? null : of.drill)) {
            throw new IllegalStateException("A drill and what is none, or is another, in one transaction");
        }
    }

    /**
     * What is done in this transaction changes nothing that is played, though it is not only read: papers are made, a message
     * counts as read. So it may be about a drill that has ended.
     */
    public static void leaveAsItIs() {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getResource(DrillIsOver.class) == null) {
            ResourceHolderSupport mark = new ResourceHolderSupport() {};
            TransactionSynchronizationManager.bindResource(DrillIsOver.class, mark);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(mark, DrillIsOver.class) {});
        }
    }

    private static boolean changesThings() {
        return !TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && TransactionSynchronizationManager.getResource(DrillIsOver.class) == null;
    }

    /** The drill that this transaction is about; empty for what is real, and where nothing has been loaded yet. */
    public static Optional<Rehearsal> ofTransaction() {
        return Optional.ofNullable(bound()).flatMap(Bound::rehearsal);
    }

    /** Whether what is done in this transaction is only played: then nothing of it leaves the house or is counted. */
    public static boolean isOn() {
        return ofTransaction().isPresent();
    }

    /** What time it is in it. */
    public Instant at(Instant real) {
        return (endedAt == null ? real : endedAt).plus(ahead);
    }

    /** Whose clock counts here: in a transaction that of the drill that it is about, else that of the page's. */
    public static Optional<Rehearsal> here() {
        return TransactionSynchronizationManager.isSynchronizationActive() ? ofTransaction() : page.get();
    }

    /** Says where to find the drill that is on the screen of whoever is being answered. */
    public static void shownBy(Supplier<Optional<Rehearsal>> shown) {
        page = shown;
    }

    private static @Nullable Bound bound() {
        return (Bound) TransactionSynchronizationManager.getResource(Rehearsal.class);
    }

    private static final class Bound extends ResourceHolderSupport {

        private final @Nullable Rehearsal of;

        Bound(@Nullable Rehearsal of) {
            this.of = of;
        }

        Optional<Rehearsal> rehearsal() {
            return Optional.ofNullable(of);
        }

        @Nullable
        UUID drill() {
            return of == null ? null : of.drill();
        }
    }
}
