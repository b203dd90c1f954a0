package io.shirase.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The browsers and networks from which each name has come in; of what a browser carries, only a digest is kept. */
@Component
class KnownDevices {

    static final Duration MEMORY = Duration.ofDays(180);

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Clock clock;

    KnownDevices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param token what the browser carries for this name; empty where it carries nothing */
    @Transactional(readOnly = true)
    public Knock knock(String name, String network, String token) {
        String digest = token.isEmpty() ? "" : digest(token);
        Knock.Known known = !digest.isEmpty() && holds("token_digest", name, digest)
                ? Knock.Known.DEVICE
                : holds("network", name, network) ? Knock.Known.NETWORK : Knock.Known.NO;
        return new Knock(name, network, known == Knock.Known.DEVICE ? digest : "", known);
    }

    /**
     * The name has come in.
     *
     * @return what the browser is to carry from now on; empty where it carries it already
     */
    @Transactional
    public String cameIn(Knock knock) {
        database.sql("delete from known_device where seen_at < ?")
                .param(now().minus(MEMORY))
                .update();
        if (knock.known() == Knock.Known.DEVICE) {
            database.sql("update known_device set network = ?, seen_at = ? where username = ? and token_digest = ?")
                    .params(knock.network(), now(), knock.name(), knock.device())
                    .update();
            return "";
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("insert into known_device (id, username, token_digest, network, seen_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), knock.name(), digest(token), knock.network(), now())
                .update();
        return token;
    }

    private boolean holds(String column, String name, String value) {
        return database.sql("select count(*) from known_device where username = ? and " + column
                                + " = ? and seen_at >= ?")
                        .params(name, value, now().minus(MEMORY))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
