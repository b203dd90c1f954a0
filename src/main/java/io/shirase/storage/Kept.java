package io.shirase.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read last, so that a person who goes from line to line does not have everything read and judged anew at each
 * step. Each value stands under a stamp: whoever asks reads the stamp first, a light question, and gets the value only where
 * that is still the same. Who may see a value is asked before.
 *
 * @param <S> two of them are the same only where the values are
 */
public final class Kept<K, S, V> {

    private final int most;
    private final ToIntFunction<V> size;
    private final Map<K, Stamped<S, V>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** The size of all that is kept. */
    private int all;

    private record Stamped<S, V>(S stamp, V value) {}

    /**
     * @param most size of all values together; one that is larger than that is kept alone
     * @param size of one value
     */
    public Kept(int most, ToIntFunction<V> size) {
        this.most = most;
        this.size = size;
    }

    /** The value of this stamp, which is read where it is not known. */
    public V read(K key, S stamp, Supplier<V> read) {
        Map<K, V> all = readAll(Map.of(key, stamp), unknown -> Map.of(key, read.get()));
        return Objects.requireNonNull(all.get(key));
    }

    /**
     * The values of these stamps.
     *
     * @param read reads those that are not known, each of them
     */
    public Map<K, V> readAll(Map<K, S> stamps, Function<Collection<K>, Map<K, V>> read) {
        Map<K, V> values = new HashMap<>();
        stamps.forEach((key, stamp) -> find(key, stamp, values));
        Set<K> unknown = new LinkedHashSet<>(stamps.keySet());
        unknown.removeAll(values.keySet());
        if (!unknown.isEmpty()) {
            Map<K, V> fresh = read.apply(unknown);
            values.putAll(fresh);
            // What a writing transaction reads may be its own, and be rolled back.
            if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
                fresh.forEach((key, value) -> keep(key, Objects.requireNonNull(stamps.get(key)), value));
            }
        }
        return values;
    }

    private synchronized void find(K key, S stamp, Map<K, V> into) {
        Stamped<S, V> found = kept.get(key);
        if (found != null && found.stamp().equals(stamp)) {
            into.put(key, found.value());
        }
    }

    private synchronized void keep(K key, S stamp, V value) {
        Stamped<S, V> before = kept.put(key, new Stamped<>(stamp, value));
        all += size.applyAsInt(value) - (before == null ? 0 : size.applyAsInt(before.value()));
        var eldest = kept.values().iterator();
        while (all > most && kept.size() > 1) {
            all -= size.applyAsInt(eldest.next().value());
            eldest.remove();
        }
    }
}
