package io.shirase.claim;

import io.shirase.audit.AuditTrail;
import io.shirase.expense.FilesInUse;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is entered about stops of the business before it becomes part of the claim, and afterwards the evidence for it: one a
 * policy period. Whoever may see an incident of the policy may see it and write it.
 */
@Service
@Transactional
public class InterruptionWorks implements FilesInUse {

    private final JdbcClient database;
    private final Incidents incidents;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    InterruptionWorks(JdbcClient database, Incidents incidents, SignedIn signedIn, AuditTrail audit, Clock clock) {
        this.database = database;
        this.incidents = incidents;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * As it is kept.
     *
     * @param incidentId of whose files it is proved by
     * @param by user name of who changed it last
     * @param version to hand back with a change
     */
    public record Entry(UUID policyId, UUID incidentId, InterruptionWork work, String by, Instant at, long version) {}

    /**
     * What is entered about the policy of an incident.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public Optional<Entry> of(UUID incidentId) {
        return find(incidents.get(incidentId).policyId());
    }

    private Optional<Entry> find(UUID policyId) {
        return database.sql("select * from interruption_work where policy_id = ?")
                .param(policyId)
                .query((row, number) -> entry(row))
                .optional();
    }

    /**
     * @param seen the version that the person was shown; 0 where there was none
     * @return the new version
     * @throws StaleInterruption if somebody else has changed it since; nothing was saved
     * @throws NotFoundException if there is no such incident for this person
     */
    public long save(UUID incidentId, long seen, InterruptionWork work) {
        Incident incident = incidents.lock(incidentId);
        Entry known = find(incident.policyId()).orElse(null);
        if (known != null && known.work().equals(work)) {
            return known.version();
        }
        if ((known == null ? 0 : known.version()) != seen) {
            throw new StaleInterruption(known == null ? "" : known.by());
        }
        String content = InterruptionJson.write(work);
        String sql = known == null
                ? "insert into interruption_work (incident_id, content, changed_by, changed_at, version, policy_id)"
                        + " values (?, ?, ?, ?, ?, ?)"
                : "update interruption_work set incident_id = ?, content = ?, changed_by = ?, changed_at = ?, version = ?"
                        + " where policy_id = ?";
        database.sql(sql)
                .params(
                        incident.id(),
                        content,
                        signedIn.person().username(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        seen + 1,
                        incident.policyId())
                .update();
        audit.record("interruption.noted", incident.id(), content);
        return seen + 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> in(UUID incidentId) {
        return database.sql("select * from interruption_work where incident_id = ?")
                .param(incidentId)
                .query((row, number) -> entry(row))
                .optional()
                .map(entry -> (Set<UUID>) new HashSet<>(entry.work().papers()))
                .orElse(Set.of());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("policy_id", UUID.class),
                row.getObject("incident_id", UUID.class),
                InterruptionJson.readWork(row.getString("content")),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
