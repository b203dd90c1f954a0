package io.shirase.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What several parts of one reading ask the store: a transaction that only reads asks it once, and each part gets the same
 * answer. A transaction that writes asks each time, since what it wrote may have changed it.
 */
public final class Once<K, V> {

    private static final class Answers<K, V> extends ResourceHolderSupport {

        private final Map<K, @Nullable V> known = new HashMap<>();
    }

    /**
     * The answers about these keys; a key about which there is none is left out.
     *
     * @param read asks about those that this transaction has not asked about yet
     */
    public Map<K, V> readAll(Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.apply(keys);
        }
        Map<K, @Nullable V> known = answers().known;
        Set<K> unknown = new LinkedHashSet<>(keys);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            Map<K, V> fresh = read.apply(unknown);
            unknown.forEach(key -> known.put(key, fresh.get(key)));
        }
        Map<K, V> answers = new LinkedHashMap<>();
        for (K key : keys) {
            V answer = known.get(key);
            if (answer != null) {
                answers.put(key, answer);
            }
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private Answers<K, V> answers() {
        Answers<K, V> bound = (Answers<K, V>) TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new Answers<>();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(bound, this) {});
        }
        return bound;
    }
}
