package io.shirase.api;

import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells webhooks what has happened: in the order of each incident, tried again with growing pauses, at least once. A webhook
 * that did not take an event for two days is told the next ones; what it missed it can have replayed. Each webhook is told by
 * threads of its own, so that one that is slow or away keeps nobody else waiting.
 */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PIECE = 100;

    /** How much one webhook is told at the same time, each of another incident. */
    private static final int AT_ONCE = 4;

    /** Much longer than all of what is told at the same time can take: nobody else takes over meanwhile. */
    private static final Duration HELD = Duration.ofMinutes(2);

    private static final Duration STOP = Duration.ofSeconds(5);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final EventStore store;
    private final WebhookDoor door;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final UUID server = UUID.randomUUID();
    private final Map<UUID, Thread> tellers = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    Courier(EventStore store, WebhookDoor door, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.door = door;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Puts what is new in order and has every webhook told what is due; waits for none of them. */
    void work(BooleanSupplier stop) {
        while (!stop.getAsBoolean() && order() == PIECE) {
            // goes on with the next piece
        }
        for (UUID webhook : store.waiting(clock.instant())) {
            tellers.computeIfAbsent(
                    webhook, id -> Thread.ofVirtual().name("webhook-" + id).start(() -> serve(id)));
        }
    }

    /**
     * Waits until every webhook was told what was due.
     *
     * @return whether it was in time
     */
    boolean await(Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        for (Thread teller : List.copyOf(tellers.values())) {
            Duration left = Duration.between(Instant.now(), end);
            if (left.isNegative() || !teller.join(left)) {
                return false;
            }
        }
        return true;
    }

    @PreDestroy
    void close() throws InterruptedException {
        stopped = true;
        await(STOP);
    }

    private int order() {
        Integer ordered = transaction.execute(status -> store.order(PIECE, clock.instant()));
        return ordered == null ? 0 : ordered;
    }

    private void serve(UUID webhook) {
        try {
            List<EventStore.Due> due = next(webhook);
            while (!due.isEmpty()) {
                together(due);
                due = next(webhook);
            }
            transaction.executeWithoutResult(status -> store.release(webhook, server));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException failed) {
            // It stays held: what cannot be written down is not told again and again.
            LOG.warn("Webhook {} was not told everything; it will be tried again", webhook, failed);
        } finally {
            tellers.remove(webhook);
        }
    }

    /** Empty where nothing is due, another server tells it, or this one ends. */
    private List<EventStore.Due> next(UUID webhook) {
        Instant now = clock.instant();
        List<EventStore.Due> due =
                transaction.execute(status -> !stopped && store.hold(webhook, server, now, now.plus(HELD))
                        ? store.due(webhook, now, AT_ONCE)
                        : List.of());
        return due == null ? List.of() : due;
    }

    private void together(List<EventStore.Due> due) throws InterruptedException, ExecutionException {
        try (ExecutorService posts = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> post : posts.invokeAll(due.stream().map(this::told).toList())) {
                post.get();
            }
        }
    }

    private Callable<Void> told(EventStore.Due due) {
        return () -> {
            tell(due);
            return null;
        };
    }

    private void tell(EventStore.Due due) {
        byte[] body = JSON.writeValueAsBytes(due.event().json());
        Instant now = clock.instant();
        String time = String.valueOf(now.getEpochSecond());
        String signed = Secrets.sign(due.secret(), time + "." + new String(body, StandardCharsets.UTF_8));
        String answer;
        boolean taken;
        try {
            int status = door.post(
                    due.url(), body, "t=" + time + ",v1=" + signed, due.event().id());
            taken = status >= 200 && status < 300;
            answer = "HTTP " + status;
        } catch (java.io.IOException | RuntimeException failed) {
            taken = false;
            answer = String.valueOf(failed.getMessage());
        }
        Instant end = clock.instant();
        if (taken) {
            mark(due, "told", end, answer);
        } else if (due.attempts() < PAUSES.size()) {
            mark(due, "waiting", end.plus(PAUSES.get(due.attempts())), answer);
        } else {
            LOG.warn(
                    "Webhook {} did not take event {}: {}",
                    due.webhook(),
                    due.event().id(),
                    answer);
            mark(due, "given-up", end, answer);
        }
    }

    private void mark(EventStore.Due due, String state, Instant next, String answer) {
        String shortened = answer.substring(0, Math.min(300, answer.length()));
        transaction.executeWithoutResult(status -> store.mark(due, state, next, shortened));
    }
}
