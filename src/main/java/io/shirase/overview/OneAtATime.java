package io.shirase.overview;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets what is expensive be gathered once at a time, however many ask. Whoever has waited takes what was begun after they asked, so
 * that nobody is shown older figures than they asked for.
 *
 * @param <K> what is asked for
 * @param <V> what is gathered
 */
final class OneAtATime<K, V> {

    private final ReentrantLock turn = new ReentrantLock();
    private final Map<K, Made<V>> made = new ConcurrentHashMap<>();

    private record Made<V>(long begun, V value) {}

    V get(K key, Supplier<V> work) {
        long asked = System.nanoTime();
        turn.lock();
        try {
            Made<V> last = made.get(key);
            if (last != null && last.begun() - asked >= 0) {
                return last.value();
            }
            long begun = System.nanoTime();
            V value = work.get();
            made.put(key, new Made<>(begun, value));
            return value;
        } finally {
            if (!turn.hasQueuedThreads()) {
                made.clear();
            }
            turn.unlock();
        }
    }

    int waiting() {
        return turn.getQueueLength();
    }
}
