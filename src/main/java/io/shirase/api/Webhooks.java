package io.shirase.api;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.secret.SecretTexts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where programs want to be told. A token has its own; their owners see every incident anyway. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
class Webhooks {

    /** Each is told by threads of its own. */
    private static final int MOST = 10;

    private final JdbcClient database;
    private final EventStore store;
    private final WebhookDoor door;
    private final SecretTexts secrets;
    private final AuditTrail audit;
    private final Clock clock;

    Webhooks(
            JdbcClient database,
            EventStore store,
            WebhookDoor door,
            SecretTexts secrets,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.door = door;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param waiting how many events it was not told yet
     * @param givenUp how many it did not take
     * @param answer to the last try that failed; null where none did
     */
    record Webhook(
            UUID id,
            String url,
            Instant madeAt,
            long waiting,
            long givenUp,
            @Nullable String answer) {}

    record Made(UUID id, String secret) {}

    @Transactional(readOnly = true)
    public List<Webhook> all(ApiToken token) {
        return database.sql(
                        "select webhook.*,"
                                + " (select count(*) from webhook_delivery d where d.webhook_id = webhook.id and d.state = 'waiting') as waiting,"
                                + " (select count(*) from webhook_delivery d where d.webhook_id = webhook.id and d.state = 'given-up') as given_up,"
                                + " (select max(d.answer) from webhook_delivery d where d.webhook_id = webhook.id and d.state <> 'told'"
                                + " and d.attempts > 0) as failed from webhook where token_id = ? and ended_at is null order by made_at, id")
                .param(token.id())
                .query((row, number) -> new Webhook(
                        row.getObject("id", UUID.class),
                        row.getString("url"),
                        Objects.requireNonNull(ApiTokens.instant(row, "made_at")),
                        row.getLong("waiting"),
                        row.getLong("given_up"),
                        row.getString("failed")))
                .list();
    }

    /** @throws ApiRefused if it may not have this address, or the token has ten already */
    public Made make(ApiToken token, String url) {
        door.checked(url);
        if (all(token).size() >= MOST) {
            throw new ApiRefused(HttpStatus.CONFLICT, "too-many-webhooks", "A token has at most ten webhooks.");
        }
        UUID id = UUID.randomUUID();
        String secret = Secrets.random("whsec_");
        database.sql("insert into webhook (id, token_id, url, secret, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        token.id(),
                        url,
                        secrets.stored(WebhookSecrets.COLUMN, id, secret),
                        ApiTokens.at(clock.instant()))
                .update();
        audit.record("api.webhook-made", id, token.name() + ", " + url);
        return new Made(id, secret);
    }

    /** @throws NotFoundException if the token has none of this id */
    public void end(ApiToken token, UUID id) {
        int ended = database.sql("update webhook set ended_at = ? where id = ? and token_id = ? and ended_at is null")
                .params(ApiTokens.at(clock.instant()), id, token.id())
                .update();
        if (ended == 0) {
            throw new NotFoundException();
        }
        audit.record("api.webhook-ended", id, token.name());
    }

    /**
     * Tells it again what came after a place.
     *
     * @throws NotFoundException if the token has none of this id
     */
    public void replay(ApiToken token, UUID id, long after) {
        if (all(token).stream().noneMatch(webhook -> webhook.id().equals(id))) {
            throw new NotFoundException();
        }
        store.replay(id, after, clock.instant());
        audit.record("api.webhook-replayed", id, token.name() + ", " + after);
    }

    /** The events after a place, in order. */
    @Transactional(readOnly = true)
    public List<ApiEvent> events(long after, int limit) {
        return store.after(after, limit);
    }
}
