package io.shirase.duty;

import io.shirase.identity.NotFoundException;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Particulars;
import io.shirase.incident.Told;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What the law makes the insured report. Read anew at every look, so a corrected fact moves it at once. */
@Service
public class Duties {

    private final Incidents incidents;

    Duties(Incidents incidents) {
        this.incidents = incidents;
    }

    /**
     * The duty that an incident brings.
     *
     * @throws NotFoundException if there is none that the person who is here may see
     */
    public Duty of(UUID incidentId) {
        return of(incidents.get(incidentId));
    }

    /** The duty that an incident brings as it is given here. */
    public static Duty of(Incident incident) {
        return of(incident.facts(), incident.particulars());
    }

    static Duty of(Facts facts, Particulars particulars) {
        CommissionRule rule = CommissionRule.of(facts, particulars.affected());
        boolean told = particulars.hasTold(Told.Whom.PPC);
        LocalDate known = facts.discovery().on();
        EnumSet<Missing> missing = EnumSet.noneOf(Missing.class);
        missing.addAll(rule.missing());
        if (rule.standing() == Standing.NOT_DUE) {
            return new Duty(rule.standing(), rule.grounds(), missing, List.of(), told);
        }
        if (known == null) {
            missing.add(Missing.DISCOVERY);
            return new Duty(rule.standing(), rule.grounds(), missing, List.of(), told);
        }
        boolean ifDue = rule.standing() == Standing.UNKNOWN;
        List<ReportClock> clocks = List.of(
                ReportClock.prompt(known, told, ifDue),
                ReportClock.finalReport(known, rule.grounds().contains(Ground.WRONGFUL), ifDue));
        return new Duty(rule.standing(), rule.grounds(), missing, clocks, told);
    }
}
