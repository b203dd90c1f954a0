package io.shirase.overview;

import io.shirase.assessment.Reason;
import io.shirase.language.Coded;
import io.shirase.money.Yen;
import io.shirase.overview.Overview.Refused;
import io.shirase.review.DecisionKind;
import io.shirase.review.LineDecision;
import io.shirase.review.LineStanding;
import io.shirase.review.OwnReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Why lines are not accepted in full. Which decision of a line counts, {@link LineStanding} says; only lines that were ever denied
 * or cut are read, one after the other.
 */
@Component
class Refusals {

    private static final int AT_ONCE = 1_000;

    private static final Map<String, Reason> REASONS = Coded.byCode(Reason.class);

    private final JdbcClient database;

    Refusals(JdbcClient database) {
        this.database = database;
    }

    /** What is not accepted the most comes first. */
    List<Refused> of(Received received) {
        Map<Optional<Coded>, Refused> refusals = new HashMap<>();
        Line line = new Line();
        database.sql("""
                        select d.line_id, d.number_in_line, d.kind, d.accepted_amount, d.reason, d.own_reason, d.line_version, d.proposal,
                            d.decided_by, d.decided_at, l.version as now, l.amount
                        from incident i join expense_line l on l.incident_id = i.id join line_decision d on d.line_id = l.id
                        where i.merged_into is null and i.drill_id is null and i.received_at >= ? and i.received_at < ?
                            and l.removed_at is null and l.amount is not null
                            and l.id in (select x.line_id from line_decision x where x.kind in ('DENY', 'CUT'))
                        order by d.line_id, d.number_in_line
                        """)
                .withFetchSize(AT_ONCE)
                .params(received.from(), received.until())
                .query(row -> {
                    LineDecision entry = entry(row);
                    if (!line.entries.isEmpty()
                            && !line.entries.getFirst().lineId().equals(entry.lineId())) {
                        line.count(refusals);
                    }
                    line.entries.add(entry);
                    line.version = row.getLong("now");
                    line.asked = row.getLong("amount");
                });
        line.count(refusals);
        return refusals.values().stream()
                .sorted(Comparator.comparingLong(Refused::notAccepted)
                        .reversed()
                        .thenComparing(refused -> Objects.toString(refused.reason(), "")))
                .toList();
    }

    /** The line that is being read. */
    private static final class Line {

        private final List<LineDecision> entries = new ArrayList<>();
        private long version;
        private long asked;

        void count(Map<Optional<Coded>, Refused> refusals) {
            LineStanding.standingDecision(entries, version)
                    .filter(decision -> decision.kind() != DecisionKind.ACCEPT)
                    .ifPresent(decision -> refusals.merge(
                            Optional.ofNullable(reason(decision)), refused(decision), Refusals::together));
            entries.clear();
        }

        private Refused refused(LineDecision decision) {
            boolean denied = decision.kind() == DecisionKind.DENY;
            Yen accepted = Objects.requireNonNullElse(decision.acceptedAmount(), Yen.ZERO);
            return new Refused(reason(decision), denied ? 1 : 0, denied ? 0 : 1, asked - accepted.amount());
        }
    }

    private static Refused together(Refused one, Refused other) {
        return new Refused(
                one.reason(),
                one.denied() + other.denied(),
                one.cut() + other.cut(),
                one.notAccepted() + other.notAccepted());
    }

    private static LineDecision entry(ResultSet row) throws SQLException {
        UUID line = row.getObject("line_id", UUID.class);
        long accepted = row.getLong("accepted_amount");
        Yen amount = row.wasNull() ? null : Yen.of(accepted);
        String engines = row.getString("reason");
        String own = row.getString("own_reason");
        return new LineDecision(
                line,
                line,
                row.getInt("number_in_line"),
                DecisionKind.valueOf(row.getString("kind")),
                amount,
                "",
                engines == null ? null : REASONS.get(engines),
                own == null ? null : OwnReason.valueOf(own),
                null,
                row.getLong("line_version"),
                row.getBoolean("proposal"),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Coded reason(LineDecision decision) {
        return decision.reason() != null ? decision.reason() : decision.ownReason();
    }
}
