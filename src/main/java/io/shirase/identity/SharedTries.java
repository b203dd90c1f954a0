package io.shirase.identity;

import io.shirase.identity.TryRule.Tried;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often something may be tried for each of many keys, counted in the database: all servers count together, and a
 * restart forgets nothing. Of a key only the digest is kept. Not to be called within a transaction: what is counted stays
 * counted.
 */
@Component
public class SharedTries {

    /** Of several keys each may be new, and somebody else the first. */
    private static final int ATTEMPTS = 5;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SharedTries(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** So often at once, and one more after each pause. */
    public record Limit(String name, int atOnce, Duration pause) implements TryRule {

        @Override
        public Duration memory() {
            return pause.multipliedBy(atOnce);
        }

        @Override
        public Duration left(Tried before, Instant now) {
            return Duration.between(now, before.over().plus(pause)).minus(memory());
        }

        @Override
        public Tried after(Tried before, Instant now) {
            return new Tried(before.over().plus(pause), 0);
        }

        @Override
        public Tried without(Tried now) {
            return new Tried(now.over().minus(pause), 0);
        }
    }

    /** One of what is counted together. */
    record Counted(TryRule rule, String key) {

        String digest() {
            return KnownDevices.digest(rule.name() + " " + key);
        }
    }

    /**
     * Whether one more may be; it counts at once.
     *
     * @return empty where it may be, else how long until the next one
     */
    public Optional<Duration> take(Limit limit, String key) {
        return take(List.of(new Counted(limit, key)));
    }

    /**
     * Whether one more may be of each; then each counts, and otherwise none.
     *
     * @param keys those of whoever else comes in the same order of rules
     */
    Optional<Duration> take(List<Counted> keys) {
        return retried(() -> {
            Instant now = clock.instant();
            Duration left = Duration.ZERO;
            List<Runnable> counts = new ArrayList<>();
            for (Counted key : keys) {
                Optional<Tried> kept = lock(key, now);
                Tried before = kept.orElse(new Tried(now, 0));
                Duration its = key.rule().left(before, now);
                left = left.compareTo(its) < 0 ? its : left;
                Tried after = key.rule().after(before, now);
                counts.add(() -> write(key, after, kept.isPresent()));
            }
            if (left.isPositive()) {
                return Optional.of(left);
            }
            counts.forEach(Runnable::run);
            return Optional.empty();
        });
    }

    /** What was taken does not count. */
    void giveBack(List<Counted> keys) {
        retried(() -> {
            Instant now = clock.instant();
            keys.forEach(key ->
                    lock(key, now).ifPresent(tried -> write(key, key.rule().without(tried), true)));
            return true;
        });
    }

    /** It is as if nothing had been tried. */
    void forget(Counted key) {
        database.sql("delete from shared_try where key_digest = ?")
                .param(key.digest())
                .update();
    }

    /** Forgets what is paid back. */
    public void tidy() {
        database.sql("delete from shared_try where paid_back_at < ?")
                .param(at(clock.instant()))
                .update();
    }

    private <T> T retried(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (DuplicateKeyException | ConcurrencyFailureException another) {
                if (attempt == ATTEMPTS) {
                    throw another;
                }
            }
        }
    }

    /** What is kept of a key and not over. Where the clock was set back, nothing lasts longer than it would from now on. */
    private Optional<Tried> lock(Counted key, Instant now) {
        Tried kept = database.sql("select paid_back_at, tries from shared_try where key_digest = ? for update")
                .param(key.digest())
                .query((row, number) -> new Tried(
                        row.getObject("paid_back_at", OffsetDateTime.class).toInstant(), row.getInt("tries")))
                .optional()
                .orElse(null);
        if (kept == null) {
            return Optional.empty();
        }
        Instant latest = now.plus(key.rule().memory());
        if (kept.over().isAfter(latest)) {
            Tried brought = new Tried(latest, kept.tries());
            write(key, brought, true);
            return Optional.of(brought);
        }
        return Optional.of(kept.over().isBefore(now) ? new Tried(now, 0) : kept);
    }

    private void write(Counted key, Tried tried, boolean isKept) {
        database.sql(
                        isKept
                                ? "update shared_try set paid_back_at = ?, tries = ? where key_digest = ?"
                                : "insert into shared_try (paid_back_at, tries, key_digest) values (?, ?, ?)")
                .params(at(tried.over()), tried.tries(), key.digest())
                .update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
