package io.shirase.storage;

import java.time.Duration;
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
 */
public record Rehearsal(UUID drill, Duration ahead) {

    private static volatile Supplier<Optional<Rehearsal>> page = Optional::empty;

    /** Nothing where there is no drill, as in the columns of what is real. */
    public static @Nullable Rehearsal of(@Nullable UUID drill, @Nullable Long aheadSeconds) {
        return drill == null ? null : new Rehearsal(drill, Duration.ofSeconds(aheadSeconds == null ? 0 : aheadSeconds));
    }

    /**
     * Something of this drill, or something real, is loaded or stored in this transaction.
     *
     * @param of the drill; null for what is real
     * @throws IllegalStateException if the transaction has touched something of another kind
     */
    public static void enter(@Nullable Rehearsal of) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
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

    /** The drill that this transaction is about; empty for what is real, and where nothing has been loaded yet. */
    public static Optional<Rehearsal> ofTransaction() {
        return Optional.ofNullable(bound()).flatMap(Bound::rehearsal);
    }

    /** Whether what is done in this transaction is only played: then nothing of it leaves the house or is counted. */
    public static boolean isOn() {
        return ofTransaction().isPresent();
    }

    /** How far a clock is to be ahead here: in a transaction as the drill that it is about says, else as the page's. */
    public static Duration aheadHere() {
        Optional<Rehearsal> here =
                TransactionSynchronizationManager.isSynchronizationActive() ? ofTransaction() : page.get();
        return here.map(Rehearsal::ahead).orElse(Duration.ZERO);
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
