package io.shirase.identity;

import io.shirase.language.Words;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far an administrator has come with setting up the portal. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class FirstDay {

    private static final UUID PORTAL = new UUID(0, 0);

    private final List<FirstDayStep> steps;
    private final JdbcClient database;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstDay(
            List<FirstDayStep> steps,
            JdbcClient database,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = List.copyOf(steps);
        this.database = database;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How a step stands.
     *
     * @param code the beginning of the keys of its texts
     * @param path where it is done, without a leading slash
     * @param said how far it is, in a few words
     * @param byHand whether only a person can say that it is done
     */
    public record Standing(String code, String path, boolean done, String said, boolean byHand) {}

    @Transactional(readOnly = true)
    public List<Standing> steps(Words words) {
        List<String> marked = database.sql("select code from first_day_step")
                .query((row, number) -> row.getString("code"))
                .list();
        return steps.stream()
                .map(step -> new Standing(
                        step.code(),
                        step.path(),
                        step.isConfirmedByHand() ? marked.contains(step.code()) : step.isDone(),
                        step.said(words),
                        step.isConfirmedByHand()))
                .toList();
    }

    /**
     * Says that a step which only a person can judge is done, or is not.
     *
     * @throws NotFoundException if there is no such step, or it knows by itself
     */
    public void mark(String code, boolean done) {
        if (steps.stream().noneMatch(step -> step.code().equals(code) && step.isConfirmedByHand())) {
            throw new NotFoundException();
        }
        database.sql("delete from first_day_step where code = ?").param(code).update();
        if (done) {
            database.sql("insert into first_day_step (code, done_at) values (?, ?)")
                    .params(code, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        events.publishEvent(
                new AccountEvent(done ? "first-day.done" : "first-day.open", PORTAL, code, signedIn.person()));
    }
}
