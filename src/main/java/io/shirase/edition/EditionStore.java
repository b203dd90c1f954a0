package io.shirase.edition;

import io.shirase.edition.Edition.Act;
import io.shirase.edition.Edition.State;
import io.shirase.edition.Edition.Trial;
import io.shirase.edition.Edition.TrialState;
import io.shirase.language.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploaded editions as they are kept, with what their trials found. */
@Component
class EditionStore {

    private static final Map<String, State> STATES = Coded.byCode(State.class);
    private static final Map<String, TrialState> TRIALS = Coded.byCode(TrialState.class);
    private static final String ALL = "select id, product, valid_from, file_name, digest, state, proposed_at,"
            + " proposed_by, proposed_name, decided_at, decided_by, decided_name, trial_state, trial_at, trial_against,"
            + " trial_done, trial_total from product_edition";

    private final JdbcClient database;

    EditionStore(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    List<Edition> all() {
        return database.sql(ALL + " order by proposed_at desc, id")
                .query((row, number) -> edition(row))
                .list();
    }

    Optional<Edition> find(UUID id) {
        return database.sql(ALL + " where id = ?")
                .param(id)
                .query((row, number) -> edition(row))
                .optional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Edition> lock(UUID id) {
        return database.sql(ALL + " where id = ? for update")
                .param(id)
                .query((row, number) -> edition(row))
                .optional();
    }

    List<UUID> inForce() {
        return database.sql("select id from product_edition where state = ? order by decided_at, id")
                .param(State.IN_FORCE.code())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The file, letter by letter. */
    String content(UUID id) {
        return database.sql("select content from product_edition where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void add(Edition edition, String content) {
        database.sql("insert into product_edition (id, product, valid_from, file_name, content, digest, state,"
                        + " proposed_at, proposed_by, proposed_name, trial_state, trial_done, trial_total)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)")
                .params(
                        edition.id(),
                        edition.product(),
                        edition.validFrom(),
                        edition.fileName(),
                        content,
                        edition.digest(),
                        edition.state().code(),
                        at(edition.proposed().at()),
                        edition.proposed().person(),
                        edition.proposed().name(),
                        TrialState.NONE.code())
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another one of that day is in force */
    void decide(Edition edition, State state, Act act) {
        String day = state == State.IN_FORCE ? edition.product() + " " + edition.validFrom() : null;
        database.sql("update product_edition set state = ?, decided_at = ?, decided_by = ?, decided_name = ?,"
                        + " taken_day = ? where id = ?")
                .param(state.code())
                .param(at(act.at()))
                .param(act.person())
                .param(act.name())
                .param(day)
                .param(edition.id())
                .update();
    }

    /** Begins a trial: what an earlier one found is gone. */
    void beginTrial(UUID id, UUID run, String against, long total, Instant now) {
        database.sql("delete from product_edition_trial where edition_id = ?")
                .param(id)
                .update();
        database.sql("update product_edition set trial_state = ?, trial_run = ?, trial_at = ?, trial_against = ?,"
                        + " trial_done = 0, trial_total = ? where id = ?")
                .params(TrialState.RUNNING.code(), run, at(now), against, total, id)
                .update();
    }

    /** @return whether this run is still the one that counts */
    boolean advance(UUID id, UUID run, long more, Instant now) {
        return database.sql("update product_edition set trial_done = trial_done + ?, trial_at = ?"
                                + " where id = ? and trial_run = ?")
                        .params(more, at(now), id, run)
                        .update()
                > 0;
    }

    void endTrial(UUID id, UUID run, TrialState state, Instant now) {
        database.sql("update product_edition set trial_state = ?, trial_at = ? where id = ? and trial_run = ?")
                .params(state.code(), at(now), id, run)
                .update();
    }

    void found(UUID id, Difference difference) {
        database.sql("insert into product_edition_trial (edition_id, policy_id, certificate_number, moves, before_yen,"
                        + " after_yen, problem) values (?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(difference.policyId())
                .param(difference.certificateNumber())
                .param(difference.moves())
                .param(difference.before())
                .param(difference.after())
                .param(difference.problem())
                .update();
    }

    /** Those that move first, then the largest differences. */
    List<Difference> differences(UUID id, int limit) {
        return database.sql("select * from product_edition_trial where edition_id = ? order by moves desc,"
                        + " case when after_yen is null then 0 else 1 end, abs(after_yen - before_yen) desc,"
                        + " policy_id fetch first " + limit + " rows only")
                .param(id)
                .query((row, number) -> difference(row))
                .list();
    }

    TrialSums sums(UUID id) {
        return database.sql("select count(after_yen) as claims,"
                        + " coalesce(sum(case when after_yen is not null then before_yen end), 0) as before_sum,"
                        + " coalesce(sum(after_yen), 0) as after_sum,"
                        + " count(case when moves then after_yen end) as moving,"
                        + " coalesce(sum(case when moves and after_yen is not null then before_yen end), 0) as moving_before,"
                        + " coalesce(sum(case when moves then after_yen end), 0) as moving_after,"
                        + " count(case when moves and after_yen is null then 1 end) as unfit"
                        + " from product_edition_trial where edition_id = ?")
                .param(id)
                .query((row, number) -> new TrialSums(
                        row.getLong("claims"),
                        row.getLong("before_sum"),
                        row.getLong("after_sum"),
                        row.getLong("moving"),
                        row.getLong("moving_before"),
                        row.getLong("moving_after"),
                        row.getLong("unfit")))
                .single();
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                row.getObject("policy_id", UUID.class),
                row.getString("certificate_number"),
                row.getBoolean("moves"),
                row.getLong("before_yen"),
                row.getObject("after_yen") == null ? null : (Long) row.getLong("after_yen"),
                row.getString("problem"));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        Instant decidedAt = instant(row, "decided_at");
        return new Edition(
                row.getObject("id", UUID.class),
                row.getString("product"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("file_name"),
                row.getString("digest"),
                Objects.requireNonNull(STATES.get(row.getString("state"))),
                new Act(
                        Objects.requireNonNull(instant(row, "proposed_at")),
                        row.getObject("proposed_by", UUID.class),
                        row.getString("proposed_name")),
                decidedAt == null
                        ? null
                        : new Act(decidedAt, row.getObject("decided_by", UUID.class), row.getString("decided_name")),
                new Trial(
                        Objects.requireNonNull(TRIALS.get(row.getString("trial_state"))),
                        row.getString("trial_against"),
                        instant(row, "trial_at"),
                        row.getLong("trial_done"),
                        row.getLong("trial_total")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
