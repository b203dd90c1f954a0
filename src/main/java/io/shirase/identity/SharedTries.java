package io.shirase.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often something may be tried for each of many keys, counted in the database: all servers count together, and a
 * restart forgets nothing. Of a key only the digest is kept.
 */
@Component
public class SharedTries {

    private static final int ATTEMPTS = 3;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SharedTries(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** So often at once, and one more after each pause. */
    public record Limit(String name, int atOnce, Duration pause) {}

    /**
     * Whether one more may be; it counts at once. Not to be called within a transaction: what is counted stays counted.
     *
     * @return empty where it may be, else how long until the next one
     */
    public Optional<Duration> take(Limit limit, String key) {
        String digest = KnownDevices.digest(limit.name() + " " + key);
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> count(limit, digest));
            } catch (DuplicateKeyException | ConcurrencyFailureException another) {
                if (attempt == ATTEMPTS) {
                    throw another;
                }
            }
        }
    }

    /** Forgets what is paid back. */
    public void tidy() {
        database.sql("delete from shared_try where paid_back_at < ?")
                .param(at(clock.instant()))
                .update();
    }

    private Optional<Duration> count(Limit limit, String digest) {
        Instant now = clock.instant();
        Optional<Instant> owed = database.sql("select paid_back_at from shared_try where key_digest = ? for update")
                .param(digest)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
        Instant paidBack = owed.filter(now::isBefore).orElse(now).plus(limit.pause());
        Duration wait = Duration.between(now.plus(limit.pause().multipliedBy(limit.atOnce())), paidBack);
        if (wait.isPositive()) {
            return Optional.of(wait);
        }
        database.sql(
                        owed.isPresent()
                                ? "update shared_try set paid_back_at = ? where key_digest = ?"
                                : "insert into shared_try (paid_back_at, key_digest) values (?, ?)")
                .params(at(paidBack), digest)
                .update();
        return Optional.empty();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
