package io.shirase.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that can be used once: 256 random bits, of which only the digest is kept. A person has one that can be used, the
 * newest. Whoever calls holds the person's lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OneTimeLinks {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Clock clock;

    OneTimeLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param usedAt when it was used; null if it was not
     * @param endedAt when a newer one or an administrator ended it; null if nobody did */
    record Kept(
            UUID id,
            UUID person,
            LinkPurpose purpose,
            Instant endsAt,
            @Nullable Instant usedAt,
            @Nullable Instant endedAt) {}

    /** @param token what the link carries; nobody can find it out afterwards */
    record Made(String token, Instant endsAt) {}

    /** Ends every earlier one of the person. */
    Made make(UUID person, LinkPurpose purpose) {
        end(person);
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant endsAt = clock.instant().plus(purpose.life());
        database.sql("insert into one_time_link (id, person_id, purpose, token_digest, made_at, ends_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), person, purpose.name(), KnownDevices.digest(token), now(), at(endsAt))
                .update();
        return new Made(token, endsAt);
    }

    /** Ends what can still be used. */
    void end(UUID person) {
        database.sql(
                        "update one_time_link set ended_at = ? where person_id = ? and used_at is null and ended_at is null")
                .params(now(), person)
                .update();
    }

    Optional<Kept> find(String token) {
        String digest = KnownDevices.digest(token);
        return database.sql("select id, person_id, purpose, token_digest, ends_at, used_at, ended_at from one_time_link"
                        + " where token_digest = ?")
                .param(digest)
                .query((row, number) -> isSame(digest, row.getString("token_digest")) ? kept(row) : null)
                .optional();
    }

    /** Whether it was still unused: of two who use it at once one does. */
    boolean use(Kept link) {
        return database.sql(
                                "update one_time_link set used_at = ? where id = ? and used_at is null and ended_at is null")
                        .params(now(), link.id())
                        .update()
                == 1;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                LinkPurpose.valueOf(row.getString("purpose")),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                instant(row, "used_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
