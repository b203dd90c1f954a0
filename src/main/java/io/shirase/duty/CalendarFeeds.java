package io.shirase.duty;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.SignedIn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The address at which a person's calendar program fetches last days: 256 random bits, of which only the digest is kept. A
 * person has at most one, and can take it back at any time.
 */
@Service
@Transactional
public class CalendarFeeds {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final Clock clock;

    CalendarFeeds(JdbcClient database, AuditTrail audit, SignedIn signedIn, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Makes an address for the person who is here; an earlier one ends.
     *
     * @return its path, without a leading slash; nobody can find it out afterwards
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY')")
    public String make() {
        CurrentPerson person = signedIn.person();
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        delete(person);
        database.sql("insert into calendar_feed (person_id, token_digest, made_at) values (?, ?, ?)")
                .params(person.id(), digest(token), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record("calendar.made", person.id(), "");
        return "calendar/" + token + ".ics";
    }

    /** The address of the person who is here ends; nothing happens where there is none. */
    @PreAuthorize("isAuthenticated()")
    public void end() {
        CurrentPerson person = signedIn.person();
        if (delete(person) > 0) {
            audit.record("calendar.ended", person.id(), "");
        }
    }

    /** When the address of the person who is here was made; empty where there is none. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Instant> made() {
        return database.sql("select made_at from calendar_feed where person_id = ?")
                .param(signedIn.person().id())
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Whose address this is; empty where it is nobody's, or not any more. */
    @Transactional(readOnly = true)
    Optional<UUID> find(String token) {
        return database.sql("select person_id from calendar_feed where token_digest = ?")
                .param(digest(token))
                .query(UUID.class)
                .optional();
    }

    private int delete(CurrentPerson person) {
        return database.sql("delete from calendar_feed where person_id = ?")
                .param(person.id())
                .update();
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
