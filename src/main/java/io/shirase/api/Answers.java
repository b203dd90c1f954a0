package io.shirase.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a retry harmless: what was answered to a request with an idempotency key is kept in the transaction of what the request
 * did, and the same request is answered the same again.
 */
@Component
class Answers {

    private static final int LONGEST_KEY = 100;

    /** A program that retries later than this has forgotten why. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Answers(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Kept(String requestDigest, String body) {}

    /**
     * Does the work once for each key, and answers {@code 201} with what it made.
     *
     * @param key null: the work is done each time
     * @param request everything that the answer depends on
     * @param work its result becomes the answer's JSON
     * @throws ApiRefused if the key was used for another request
     */
    ResponseEntity<byte[]> created(
            ApiToken token, @Nullable String key, byte[] request, Supplier<Map<String, ?>> work) {
        if (key == null) {
            return created(json(Objects.requireNonNull(transaction.execute(status -> work.get()))), false);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ApiRefused(
                    HttpStatus.BAD_REQUEST, "idempotency-key", "An idempotency key has 1 to 100 characters.");
        }
        String digest = Secrets.digest(request);
        Optional<Kept> before = find(token, key);
        if (before.isEmpty()) {
            try {
                return created(
                        Objects.requireNonNull(transaction.execute(status -> first(token, key, digest, work))), false);
            } catch (DuplicateKeyException another) {
                before = find(token, key);
            }
        }
        Kept kept = before.orElseThrow(() ->
                new ApiRefused(HttpStatus.CONFLICT, "idempotency-busy", "The same request is just being worked on."));
        if (!kept.requestDigest().equals(digest)) {
            throw new ApiRefused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "idempotency-key",
                    "This idempotency key was used for another request.");
        }
        return created(kept.body(), true);
    }

    /** The key is taken first, so that of two at once one waits for the other. */
    private String first(ApiToken token, String key, String digest, Supplier<Map<String, ?>> work) {
        database.sql("insert into api_answer (token_id, idempotency_key, request_digest, status, body, answered_at)"
                        + " values (?, ?, ?, 201, '', ?)")
                .params(token.id(), key, digest, ApiTokens.at(clock.instant()))
                .update();
        String body = json(work.get());
        database.sql("update api_answer set body = ? where token_id = ? and idempotency_key = ?")
                .params(body, token.id(), key)
                .update();
        return body;
    }

    private Optional<Kept> find(ApiToken token, String key) {
        return database.sql("select request_digest, body from api_answer where token_id = ? and idempotency_key = ?")
                .params(token.id(), key)
                .query((row, number) -> new Kept(row.getString("request_digest"), row.getString("body")))
                .optional();
    }

    /** Forgets answers that no retry can ask for any more. */
    void tidy() {
        database.sql("delete from api_answer where answered_at < ?")
                .param(ApiTokens.at(clock.instant().minus(KEPT)))
                .update();
    }

    private static String json(Map<String, ?> answer) {
        return JSON.writeValueAsString(answer);
    }

    private static ResponseEntity<byte[]> created(String body, boolean again) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.CREATED).contentType(MediaType.APPLICATION_JSON);
        if (again) {
            answer.header("Idempotency-Replayed", "true");
        }
        Object location = JSON.readValue(body, Map.class).get("self");
        if (location instanceof String path) {
            answer.location(URI.create(path));
        }
        return answer.body(body.getBytes(StandardCharsets.UTF_8));
    }
}
