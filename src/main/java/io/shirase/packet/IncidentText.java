package io.shirase.packet;

import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.incident.Answers;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Told;
import io.shirase.packet.PacketContent.Fact;
import io.shirase.packet.PacketContent.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of an incident, and what happened when, as printed. */
final class IncidentText {

    private final Incident incident;
    private final Answers report;
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    private IncidentText(Incident incident, Answers report, Words words) {
        this.incident = incident;
        this.report = report;
        this.words = words;
    }

    static List<Fact> facts(Incident incident, Answers report, Words words) {
        return new IncidentText(incident, report, words).facts();
    }

    static List<Moment> timeline(Incident incident, Answers report, Words words) {
        return new IncidentText(incident, report, words).timeline();
    }

    private List<Fact> facts() {
        Facts known = incident.facts();
        add("kind", words.of("vocabulary.kind", known.kind()));
        add("discovered", discovered(known));
        add("discoveredBy", known.discoveredBy());
        add("noticeFrom", known.noticeFrom() == null ? null : words.of("incident.ui.source", known.noticeFrom()));
        add("externalNotice", words.yesNo(known.externalNotice()));
        if (known.kind() == IncidentKind.SUSPECTED_ATTACK) {
            SuspicionOutcome outcome = Objects.requireNonNullElse(known.outcome(), SuspicionOutcome.PENDING);
            add("outcome", words.of("vocabulary.outcome", outcome));
            Boolean sudden = known.suddenEvent();
            add("suddenEvent", sudden == null ? null : words.yesNo(sudden));
        }
        add("insurerNotified", words.time(known.insurerNotifiedAt()));
        day("announced", known.announcedOn());
        day("writtenFiling", known.writtenFilingOn());
        day("mediaReport", known.mediaReportOn());
        day("consultingActivated", known.consultingActivatedOn());
        if (!report.equals(Answers.NONE)) {
            reported();
        }
        add("description", incident.description().isBlank() ? null : incident.description());
        add("reporter", incident.reporterName());
        return facts;
    }

    private void reported() {
        if (!report.symptoms().isEmpty()) {
            add(
                    "symptoms",
                    words.list(
                            "incident.ui.symptom",
                            report.symptoms().stream().sorted().toList()));
        }
        add("systems", report.affected().systems());
        Integer people = report.affected().people();
        add(
                "people",
                people == null
                        ? null
                        : words.of(
                                "incident.ui.facts.people.count",
                                words.formats().number(people)));
        if (!report.affected().dataKinds().isEmpty()) {
            add(
                    "data",
                    words.list(
                            "incident.ui.data",
                            report.affected().dataKinds().stream().sorted().toList()));
        }
        add("orders", report.orders().what());
        add(
                "told",
                words.join(report.told().stream()
                        .map(told -> words.of("incident.ui.told", told.whom()))
                        .toList()));
    }

    private String discovered(Facts known) {
        LocalDate on = known.discoveredOn();
        if (on == null) {
            return words.own("unknown");
        }
        return known.discoveredTime() == null
                ? words.own("discovered.day", words.formats().date(on))
                : words.formats().time(on.atTime(known.discoveredTime()));
    }

    private void day(String key, @Nullable LocalDate day) {
        if (day != null) {
            add(key, words.formats().date(day));
        }
    }

    /** What is not known says so; what nobody was asked for is left out. */
    private void add(String key, @Nullable String value) {
        facts.add(new Fact(
                words.of("incident.ui.facts." + key), value == null || value.isBlank() ? words.own("unknown") : value));
    }

    private List<Moment> timeline() {
        Facts known = incident.facts();
        List<Moment> moments = new ArrayList<>();
        moment(moments, known.occurredAt(), words.own("moment.occurred"));
        moment(
                moments,
                known.discoveredOn() == null || known.discoveredTime() == null ? null : known.discoveredAt(),
                words.own("moment.discovered"));
        moment(
                moments,
                report.orders().at(),
                words.own("moment.ordered", report.orders().what()));
        for (Told told : report.told()) {
            moment(moments, told.at(), words.own("moment.told", words.of("incident.ui.told", told.whom())));
        }
        moment(moments, known.insurerNotifiedAt(), words.own("moment.notified"));
        moment(moments, incident.receivedLocally(), words.own("moment.received", incident.receiptNumber()));
        moment(moments, known.firstClaimAt(), words.own("moment.claimed"));
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    private static void moment(List<Moment> moments, @Nullable LocalDateTime at, String text) {
        if (at != null) {
            moments.add(new Moment(at, text));
        }
    }
}
