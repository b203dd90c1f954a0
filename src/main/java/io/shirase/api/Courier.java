package io.shirase.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells webhooks what has happened: in the order of each incident, tried again with growing pauses, at least once. A webhook
 * that did not take an event for two days is told the next ones; what it missed it can have replayed.
 */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PIECE = 100;

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

    Courier(EventStore store, WebhookDoor door, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.door = door;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Puts what is new in order and tells what is due, until nothing is or it is told to stop. */
    void work(BooleanSupplier stop) {
        while (!stop.getAsBoolean() && order() == PIECE) {
            // goes on with the next piece
        }
        List<EventStore.Due> due = store.due(clock.instant(), PIECE);
        while (!due.isEmpty() && !stop.getAsBoolean()) {
            for (EventStore.Due one : due) {
                if (stop.getAsBoolean()) {
                    return;
                }
                tell(one);
            }
            due = store.due(clock.instant(), PIECE);
        }
    }

    private int order() {
        Integer ordered = transaction.execute(status -> store.order(PIECE, clock.instant()));
        return ordered == null ? 0 : ordered;
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
        } catch (java.io.IOException failed) {
            taken = false;
            answer = String.valueOf(failed.getMessage());
        }
        if (taken) {
            mark(due, "told", now, answer);
        } else if (due.attempts() < PAUSES.size()) {
            mark(due, "waiting", now.plus(PAUSES.get(due.attempts())), answer);
        } else {
            LOG.warn(
                    "Webhook {} did not take event {}: {}",
                    due.webhook(),
                    due.event().id(),
                    answer);
            mark(due, "given-up", now, answer);
        }
    }

    private void mark(EventStore.Due due, String state, Instant next, String answer) {
        String shortened = answer.substring(0, Math.min(300, answer.length()));
        transaction.executeWithoutResult(status -> store.mark(due, state, next, shortened));
    }
}
