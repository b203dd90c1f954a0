package io.shirase.identity.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords of the last ten minutes: five for one name from one address, or thirty from one address, and the next
 * try has to wait until the oldest is ten minutes old. What is counted lives in memory only.
 */
@Component
class LoginAttempts {

    static final Duration MEMORY = Duration.ofMinutes(10);
    static final int PER_NAME = 5;
    static final int PER_ADDRESS = 30;
    private static final int MOST_KEYS = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();

    LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    boolean mustWait(String address, String name) {
        return recent(address) >= PER_ADDRESS || recent(key(address, name)) >= PER_NAME;
    }

    void failed(String address, String name) {
        if (failures.size() > MOST_KEYS) {
            failures.keySet().removeIf(key -> recent(key) == 0);
        }
        remember(address);
        remember(key(address, name));
    }

    void succeeded(String address, String name) {
        failures.remove(key(address, name));
    }

    private void remember(String key) {
        failures.compute(key, (_, times) -> {
            Deque<Instant> kept = times == null ? new ArrayDeque<>() : times;
            kept.addLast(clock.instant());
            if (kept.size() > PER_ADDRESS) {
                kept.removeFirst();
            }
            return kept;
        });
    }

    private int recent(String key) {
        Instant since = clock.instant().minus(MEMORY);
        int[] count = {0};
        failures.computeIfPresent(key, (_, times) -> {
            times.removeIf(time -> !time.isAfter(since));
            count[0] = times.size();
            return times.isEmpty() ? null : times;
        });
        return count[0];
    }

    private static String key(String address, String name) {
        return address + " " + name.strip().toLowerCase(Locale.ROOT);
    }
}
