package io.shirase.packet;

import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.incident.Answers;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Told;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.PacketContent.Moment;
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
        add("externalNotice", yesNo(known.externalNotice()));
        if (known.kind() == IncidentKind.SUSPECTED_ATTACK) {
            SuspicionOutcome outcome = Objects.requireNonNullElse(known.outcome(), SuspicionOutcome.PENDING);
            add("outcome", words.of("vocabulary.outcome", outcome));
            Boolean sudden = known.suddenEvent();
            add("suddenEvent", sudden == null ? null : yesNo(sudden));
        }
        add(
                "insurerNotified",
                known.insurerNotifiedAt() == null ? null : words.formats().time(known.insurerNotifiedAt()));
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
                    words.list(report.symptoms().stream()
                            .sorted()
                            .map(code -> words.of("incident.ui.symptom", code))
                            .toList()));
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
                    words.list(report.affected().dataKinds().stream()
                            .sorted()
                            .map(code -> words.of("incident.ui.data", code))
                            .toList()));
        }
        add("orders", report.orders().what());
        add(
                "told",
                words.list(report.told().stream()
                        .map(told -> words.of("incident.ui.told", told.whom()))
                        .toList()));
    }

    private String yesNo(boolean yes) {
        return words.of(yes ? "packet.yes" : "packet.no");
    }

    private String discovered(Facts known) {
        LocalDate on = known.discoveredOn();
        if (on == null) {
            return words.of("packet.unknown");
        }
        return known.discoveredTime() == null
                ? words.of("packet.discovered.day", words.formats().date(on))
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
                words.of("incident.ui.facts." + key),
                value == null || value.isBlank() ? words.of("packet.unknown") : value));
    }

    private List<Moment> timeline() {
        Facts known = incident.facts();
        List<Moment> moments = new ArrayList<>();
        moment(moments, known.occurredAt(), words.of("packet.moment.occurred"));
        moment(
                moments,
                known.discoveredOn() == null || known.discoveredTime() == null ? null : known.discoveredAt(),
                words.of("packet.moment.discovered"));
        moment(
                moments,
                report.orders().at(),
                words.of("packet.moment.ordered", report.orders().what()));
        for (Told told : report.told()) {
            moment(moments, told.at(), words.of("packet.moment.told", words.of("incident.ui.told", told.whom())));
        }
        moment(moments, known.insurerNotifiedAt(), words.of("packet.moment.notified"));
        moment(moments, incident.receivedLocally(), words.of("packet.moment.received", incident.receiptNumber()));
        moment(moments, known.firstClaimAt(), words.of("packet.moment.claimed"));
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    private static void moment(List<Moment> moments, @Nullable LocalDateTime at, String text) {
        if (at != null) {
            moments.add(new Moment(at, text));
        }
    }
}
