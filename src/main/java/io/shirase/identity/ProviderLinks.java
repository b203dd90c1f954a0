package io.shirase.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account at the identity provider is whose here: by the provider's subject, which stays when names and addresses
 * change. The first time, the person is found by a verified mail address, and only where an administrator has opened the
 * person's account for it a short while before: whoever makes mail addresses at the provider must not thereby become anybody
 * here. For administrators.
 */
@Service
@Transactional
public class ProviderLinks {

    static final Duration OPEN = Duration.ofDays(3);

    private final JdbcClient database;
    private final PersonRepository people;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProviderLinks(
            JdbcClient database,
            PersonRepository people,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.people = people;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param linkedAt since when it is linked; null if it is not
     * @param openUntil until when it can be linked; null if it cannot
     */
    public record Link(@Nullable Instant linkedAt, @Nullable Instant openUntil) {

        static final Link NONE = new Link(null, null);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public Link get(UUID person) {
        Link kept = database.sql("select linked_at, open_until from provider_link where person_id = ?")
                .param(person)
                .query((row, number) -> new Link(instant(row, "linked_at"), instant(row, "open_until")))
                .optional()
                .orElse(Link.NONE);
        boolean over = kept.openUntil() != null && !clock.instant().isBefore(kept.openUntil());
        return over ? new Link(kept.linkedAt(), null) : kept;
    }

    /**
     * For three days, whoever signs in at the provider with the person's verified mail address is this person from then on.
     * Any earlier link ends, and with it the person's sessions.
     *
     * @throws NotFoundException if there is no such person among the insurer's
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Instant open(UUID personId) {
        PersonRecord person = lock(personId);
        Instant until = clock.instant().plus(OPEN);
        remove(person);
        database.sql("insert into provider_link (person_id, open_until) values (?, ?)")
                .params(personId, at(until))
                .update();
        note("provider.opened", person);
        return until;
    }

    /** @throws NotFoundException if there is no such person among the insurer's */
    @PreAuthorize("hasRole('ADMIN')")
    public void end(UUID personId) {
        PersonRecord person = lock(personId);
        if (remove(person)) {
            note("provider.unlinked", person);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> find(String issuer, String subject) {
        return database.sql("select person_id from provider_link where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(UUID.class)
                .optional();
    }

    /** @return whether it was open for that */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean link(UUID person, String issuer, String subject) {
        return database.sql("update provider_link set issuer = ?, subject = ?, linked_at = ?, open_until = null"
                                + " where person_id = ? and subject is null and open_until > ?")
                        .params(issuer, subject, at(clock.instant()), person, at(clock.instant()))
                        .update()
                == 1;
    }

    private boolean remove(PersonRecord person) {
        boolean linked = database.sql("delete from provider_link where person_id = ?")
                        .param(person.id())
                        .update()
                > 0;
        if (linked) {
            person.endSessions();
            people.saveAndFlush(person);
        }
        return linked;
    }

    private PersonRecord lock(UUID personId) {
        return people.lockById(personId)
                .filter(person -> person.toPerson().role().isStaff())
                .orElseThrow(NotFoundException::new);
    }

    private void note(String action, PersonRecord person) {
        events.publishEvent(
                new AccountEvent(action, person.id(), person.toPerson().username(), signedIn.person()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
