package io.shirase.api;

import io.shirase.secret.SecretTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events, their order, and how far each webhook has been told. */
@Component
class EventStore {

    private static final String EVENT =
            "event.id, event.place, event.kind, event.incident_id, event.policy_id, event.happened_at";

    private final JdbcClient database;
    private final SecretTexts secrets;

    EventStore(JdbcClient database, SecretTexts secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** Something to be told to a webhook. */
    record Due(UUID webhook, String url, String secret, ApiEvent event, int attempts) {}

    /** Empty where there is none, or it is only played. */
    Optional<UUID> policyOf(UUID incident) {
        return database.sql("select policy_id from incident where id = ? and drill_id is null")
                .param(incident)
                .query((row, number) -> row.getObject("policy_id", UUID.class))
                .optional();
    }

    void write(String kind, @Nullable UUID incident, UUID policy, Instant now) {
        database.sql("insert into api_event (id, kind, incident_id, policy_id, happened_at) values (?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(kind)
                .param(incident)
                .param(policy)
                .param(ApiTokens.at(now))
                .update();
    }

    /** Gives the events that are kept and have none yet their places, and every webhook its copy. One server at a time. */
    int order(int limit, Instant now) {
        List<UUID> fresh = database.sql("select id from api_event where place is null order by written fetch first "
                        + limit + " rows only")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        long place = last();
        for (UUID id : fresh) {
            place++;
            database.sql("update api_event set place = ? where id = ?")
                    .params(place, id)
                    .update();
            database.sql(
                            "insert into webhook_delivery (webhook_id, event_id, place, subject, state, attempts, due_at, answer)"
                                    + " select webhook.id, event.id, event.place, coalesce(event.incident_id, event.policy_id),"
                                    + " 'waiting', 0, ?, '' from api_event event cross join webhook"
                                    + " where event.id = ? and webhook.ended_at is null")
                    .params(ApiTokens.at(now), id)
                    .update();
        }
        return fresh.size();
    }

    long last() {
        return database.sql("select coalesce(max(place), 0) from api_event")
                .query(Long.class)
                .single();
    }

    /** Those after a place, in order. */
    List<ApiEvent> after(long place, int limit) {
        return database.sql("select " + EVENT + " from api_event event where event.place > ? order by event.place"
                        + " fetch first " + limit + " rows only")
                .param(place)
                .query((row, number) -> event(row))
                .list();
    }

    /** The webhooks that may be told something and that no server tells now. */
    List<UUID> waiting(Instant now) {
        return database.sql("select webhook.id from webhook where webhook.ended_at is null"
                        + " and (webhook.held_until is null or webhook.held_until <= ?)"
                        + " and exists (select 1 from webhook_delivery delivery where delivery.webhook_id = webhook.id"
                        + " and delivery.state = 'waiting' and delivery.due_at <= ?)")
                .params(ApiTokens.at(now), ApiTokens.at(now))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whether this server is now the one that tells a webhook. */
    boolean hold(UUID webhook, UUID server, Instant now, Instant until) {
        return database.sql("update webhook set held_by = ?, held_until = ? where id = ? and ended_at is null"
                                + " and (held_by = ? or held_until is null or held_until <= ?)")
                        .params(server, ApiTokens.at(until), webhook, server, ApiTokens.at(now))
                        .update()
                == 1;
    }

    void release(UUID webhook, UUID server) {
        database.sql("update webhook set held_by = null, held_until = null where id = ? and held_by = ?")
                .params(webhook, server)
                .update();
    }

    /** What a webhook is to be told now: of each incident one, before which nothing waits. */
    List<Due> due(UUID webhook, Instant now, int limit) {
        return database.sql("select delivery.webhook_id, delivery.attempts, webhook.url, webhook.secret, " + EVENT
                        + " from webhook_delivery delivery join webhook on webhook.id = delivery.webhook_id"
                        + " join api_event event on event.id = delivery.event_id"
                        + " where delivery.webhook_id = ? and delivery.state = 'waiting' and delivery.due_at <= ?"
                        + " and webhook.ended_at is null"
                        + " and not exists (select 1 from webhook_delivery earlier"
                        + " where earlier.webhook_id = delivery.webhook_id and earlier.subject = delivery.subject"
                        + " and earlier.state = 'waiting' and earlier.place < delivery.place)"
                        + " order by delivery.place fetch first " + limit + " rows only")
                .params(webhook, ApiTokens.at(now))
                .query((row, number) -> new Due(
                        row.getObject("webhook_id", UUID.class),
                        row.getString("url"),
                        secrets.read(
                                WebhookSecrets.COLUMN,
                                row.getObject("webhook_id", UUID.class),
                                row.getString("secret")),
                        event(row),
                        row.getInt("attempts")))
                .list();
    }

    void mark(Due due, String state, Instant next, String answer) {
        database.sql("update webhook_delivery set state = ?, attempts = attempts + 1, due_at = ?, answer = ?"
                        + " where webhook_id = ? and event_id = ?")
                .params(
                        state,
                        ApiTokens.at(next),
                        answer,
                        due.webhook(),
                        due.event().id())
                .update();
    }

    /** Everything after a place is told to a webhook again, as if it never had been. */
    void replay(UUID webhook, long after, Instant now) {
        database.sql("delete from webhook_delivery where webhook_id = ? and place > ?")
                .params(webhook, after)
                .update();
        database.sql(
                        "insert into webhook_delivery (webhook_id, event_id, place, subject, state, attempts, due_at, answer)"
                                + " select ?, event.id, event.place, coalesce(event.incident_id, event.policy_id), 'waiting', 0, ?, ''"
                                + " from api_event event where event.place > ?")
                .params(webhook, ApiTokens.at(now), after)
                .update();
    }

    private static ApiEvent event(ResultSet row) throws SQLException {
        return new ApiEvent(
                row.getObject("id", UUID.class),
                row.getLong("place"),
                row.getString("kind"),
                row.getObject("incident_id", UUID.class),
                row.getObject("policy_id", UUID.class),
                Objects.requireNonNull(ApiTokens.instant(row, "happened_at")));
    }
}
