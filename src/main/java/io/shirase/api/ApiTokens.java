package io.shirase.api;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.People;
import io.shirase.identity.SignedIn;
import io.shirase.language.Coded;
import io.shirase.language.Problem;
import io.shirase.storage.PlainText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of programs. Administrators make and revoke them; the token itself is shown once and kept nowhere. */
@Service
@Transactional
public class ApiTokens {

    /** No token lives longer; a program is given a new one in time. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final Map<String, Scope> SCOPES = Coded.byCode(Scope.class);
    private static final int LONGEST_NAME = 100;
    private static final String ALL =
            "select token.*, person.display_name from api_token token" + " join person on person.id = token.owner_id";

    private final JdbcClient database;
    private final People people;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    ApiTokens(JdbcClient database, People people, SignedIn signedIn, AuditTrail audit, Clock clock) {
        this.database = database;
        this.people = people;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param secret what the program sends; nobody can find it out afterwards */
    public record Made(ApiToken token, String secret) {}

    /** The newest first. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<ApiToken> all() {
        return database.sql(ALL + " order by token.made_at desc, token.id")
                .query((row, number) -> token(row))
                .list();
    }

    /** Who can own a token: people of the insurer, whom no drill is shown. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<CurrentPerson> owners() {
        return people.list().stream().filter(person -> person.role().isStaff()).toList();
    }

    /**
     * @param days for how long it is taken
     * @throws InvalidToken if it has no name, no scope, an owner who can own none, or too long a life
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Made make(String name, UUID owner, Set<Scope> scopes, int days) {
        String called = PlainText.of(name).strip();
        refuse(called.isEmpty() || called.length() > LONGEST_NAME, "name");
        refuse(owners().stream().noneMatch(person -> person.id().equals(owner)), "owner");
        refuse(scopes.isEmpty(), "scopes");
        refuse(days < 1 || days > LONGEST.toDays(), "days");
        String secret = Secrets.random("shirase_");
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        database.sql("insert into api_token (id, name, owner_id, scopes, token_digest, made_at, made_by, ends_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        called,
                        owner,
                        codes(scopes),
                        Secrets.digest(secret),
                        at(now),
                        signedIn.person().displayName(),
                        at(now.plus(Duration.ofDays(days))))
                .update();
        ApiToken made = find(id).orElseThrow();
        audit.record("api.token-made", id, called + ", " + made.ownerName() + ", " + codes(scopes));
        return new Made(made, secret);
    }

    private static void refuse(boolean wrong, String field) {
        if (wrong) {
            throw new InvalidToken(Problem.of(field, "api.problem." + field));
        }
    }

    /**
     * From now on it is not taken. One that is revoked already stays so.
     *
     * @throws NotFoundException if there is none
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void revoke(UUID id) {
        ApiToken token = find(id).orElseThrow(NotFoundException::new);
        int revoked = database.sql("update api_token set revoked_at = ? where id = ? and revoked_at is null")
                .params(at(clock.instant()), id)
                .update();
        if (revoked > 0) {
            audit.record("api.token-revoked", id, token.name());
        }
    }

    private Optional<ApiToken> find(UUID id) {
        return database.sql(ALL + " where token.id = ?")
                .param(id)
                .query((row, number) -> token(row))
                .optional();
    }

    /** The token that a program sent; empty where it is none, or is not taken any more. */
    Optional<ApiToken> of(String secret) {
        Instant now = clock.instant();
        Optional<ApiToken> found = database.sql(ALL + " where token.token_digest = ?")
                .param(Secrets.digest(secret))
                .query((row, number) -> token(row))
                .optional()
                .filter(token -> token.isTaken(now));
        found.filter(token -> token.usedAt() == null || token.usedAt().isBefore(now.minusSeconds(60)))
                .ifPresent(token -> database.sql("update api_token set used_at = ? where id = ?")
                        .params(at(now), token.id())
                        .update());
        return found;
    }

    private static String codes(Set<Scope> scopes) {
        return scopes.stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(row.getString("scopes").split(" "))
                .forEach(code -> scopes.add(Objects.requireNonNull(SCOPES.get(code))));
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("owner_id", UUID.class),
                row.getString("display_name"),
                scopes,
                Objects.requireNonNull(instant(row, "made_at")),
                row.getString("made_by"),
                Objects.requireNonNull(instant(row, "ends_at")),
                instant(row, "revoked_at"),
                instant(row, "used_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
