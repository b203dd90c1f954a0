package io.shirase.duty;

import io.shirase.audit.AuditTrail;
import io.shirase.duty.ReportVersion.Written;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.language.Problem;
import io.shirase.storage.JsonColumn;
import io.shirase.storage.PlainText;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/**
 * What is written for the authorities' forms: filled in from the facts, changed by people, kept version by version. Whoever
 * sees an incident sees and writes its reports. The official form is the authority's; nothing is sent from here.
 */
@Service
@Transactional
public class DutyReports {

    /** How many characters of each item are kept. */
    public static final int MAX_TEXT = 8000;

    private static final TypeReference<LinkedHashMap<String, Written>> ITEMS = new TypeReference<>() {};

    private final Incidents incidents;
    private final Merges merges;
    private final Duties duties;
    private final Authorities authorities;
    private final JdbcClient database;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final Clock clock;

    DutyReports(
            Incidents incidents,
            Merges merges,
            Duties duties,
            Authorities authorities,
            JdbcClient database,
            AuditTrail audit,
            SignedIn signedIn,
            Clock clock) {
        this.incidents = incidents;
        this.merges = merges;
        this.duties = duties;
        this.authorities = authorities;
        this.database = database;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such incident for this person, or no such form */
    @Transactional(readOnly = true)
    public DutyReport of(UUID incidentId, String form) {
        return of(incidents.get(incidentId), form);
    }

    private DutyReport of(Incident incident, String code) {
        Form form = authorities.form(code).orElseThrow(NotFoundException::new);
        return new DutyReport(
                incident, form, Prefilled.of(form, incident, duties.of(incident)), versions(incident, form));
    }

    /**
     * Keeps what was written as the next version; where nothing is different from the latest, that stays the latest. The
     * same id again is the same press again.
     *
     * @param seen how many versions the person was shown
     * @param texts by the codes of the form's items; what is missing is empty
     * @return the report as it is now
     * @throws NotFoundException if there is no such incident for this person, or no such form
     * @throws StaleReport if somebody else has saved one since
     * @throws InvalidDuty if a text is too long; the field is the item's code
     */
    public DutyReport save(UUID id, UUID incidentId, String code, int seen, Map<String, String> texts) {
        Incident incident = incidents.lock(incidentId);
        DutyReport now = of(incident, code);
        if (isKept(id)) {
            return now;
        }
        if (now.versions().size() != seen) {
            throw new StaleReport(now);
        }
        Map<String, Written> items = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Form.Item item : now.form().items()) {
            String text = PlainText.of(texts.getOrDefault(item.code(), "")).strip();
            if (text.length() > MAX_TEXT) {
                problems.add(Problem.of(item.code(), "incident.problem.long", MAX_TEXT));
            }
            items.put(item.code(), new Written(text, now.factsOf(item)));
        }
        InvalidDuty.refuse(problems);
        if (now.latest().map(ReportVersion::items).filter(items::equals).isPresent()) {
            return now;
        }
        database.sql(
                        "insert into duty_report (id, incident_id, form, items, saved_at, saved_by) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        incident.id(),
                        code,
                        JsonColumn.JSON.writeValueAsString(items),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        signedIn.person().displayName())
                .update();
        audit.record("duty.report.saved", incident.id(), code + " " + (seen + 1));
        return of(incident, code);
    }

    /** Those of an incident and of what was merged into it, in the order in which they were saved. */
    private List<ReportVersion> versions(Incident incident, Form form) {
        return database.sql(
                        "select * from duty_report where incident_id in (:incidents) and form = :form order by place")
                .param("incidents", merges.together(incident.id()))
                .param("form", form.code())
                .query((row, number) -> new ReportVersion(
                        number + 1,
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("saved_by"),
                        JsonColumn.JSON.readValue(row.getString("items"), ITEMS)))
                .list();
    }

    private boolean isKept(UUID id) {
        return database.sql("select count(*) from duty_report where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
