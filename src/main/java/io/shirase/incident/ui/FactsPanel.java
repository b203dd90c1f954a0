package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.incident.Answers;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.part.Actions;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What is known of an incident, what was said in its report, and the papers that prove it. */
final class FactsPanel extends Section {

    private final DefinitionList facts = new DefinitionList();

    FactsPanel(Incident incident, Answers report) {
        addClassName("panel");
        String base = "incidents/" + incident.id();
        show(incident.facts());
        add(new H2(words().of("incident.ui.facts.title")), facts);
        if (!report.equals(Answers.NONE)) {
            add(new AnswerList().symptoms(report), new AnswerList().affected(report), new AnswerList().orders(report));
            add(new AnswerList().told(report));
        } else if (!incident.description().isBlank()) {
            text("description", incident.description());
        }
        text("insured", incident.insuredName());
        facts.add(
                words().of("incident.ui.facts.policy"),
                Links.to("policies/" + incident.policyId(), incident.certificateNumber()));
        text("reporter", incident.reporterName());
        add(new Actions(
                Links.secondary(base + "/facts", words().of("incident.ui.facts.edit")),
                Links.download("files/" + base + "/notice.pdf", words().of("incident.ui.page.notice"))));
    }

    private void show(Facts known) {
        text("discovered", IncidentWords.discovered(known));
        text("discoveredBy", known.discoveredBy());
        text("noticeFrom", known.noticeFrom() == null ? null : words().of("incident.ui.source", known.noticeFrom()));
        text(
                "externalNotice",
                words().of("incident.ui.facts.externalNotice." + (known.externalNotice() ? "yes" : "no")));
        if (known.kind() == IncidentKind.SUSPECTED_ATTACK) {
            SuspicionOutcome outcome = known.outcome() == null ? SuspicionOutcome.PENDING : known.outcome();
            text("outcome", words().of("vocabulary.outcome", outcome));
            Boolean sudden = known.suddenEvent();
            text("suddenEvent", sudden == null ? null : words().of("incident.ui.facts." + (sudden ? "yes" : "no")));
        }
        time("insurerNotified", known.insurerNotifiedAt());
        if (known.occurredAt() != null) {
            time("occurred", known.occurredAt());
        }
        if (known.firstClaimAt() != null) {
            time("firstClaim", known.firstClaimAt());
        }
        day("announced", known.announcedOn());
        day("writtenFiling", known.writtenFilingOn());
        day("mediaReport", known.mediaReportOn());
        day("consultingActivated", known.consultingActivatedOn());
    }

    private void time(String fact, @Nullable LocalDateTime when) {
        text(fact, when == null ? null : words().formats().time(when));
    }

    private void day(String fact, @Nullable LocalDate day) {
        if (day != null) {
            text(fact, words().formats().date(day));
        }
    }

    private void text(String fact, @Nullable String value) {
        if (value == null || value.isBlank()) {
            facts.unknown(words().of("incident.ui.facts." + fact));
        } else {
            facts.add(words().of("incident.ui.facts." + fact), value);
        }
    }
}
