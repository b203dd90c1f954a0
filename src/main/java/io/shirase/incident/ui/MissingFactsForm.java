package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentStatus;
import io.shirase.incident.NoticeFrom;
import io.shirase.incident.Particulars;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the insured may still give: the facts that nobody has given yet, and what is told of the incident. */
final class MissingFactsForm extends FactsForm {

    private final Facts known;
    private final Div missing = new Div();
    private final Select<IncidentKind> kind;
    private final MomentField discovered;
    private final ShortText discoveredBy;
    private final Select<NoticeFrom> noticeFrom;
    private final MomentField occurred;
    private final MomentField firstClaim;
    private final DayField announced;
    private final DayField writtenFiling;
    private final DayField mediaReport;

    MissingFactsForm(Incident incident, LocalDate today, Runnable changed) {
        super(incident, today, changed);
        this.known = incident.facts();
        addClassName("form");
        missing.addClassName("form-fields");
        kind = ask(
                FactFields.oneOf("incident.ui.facts.kind", "vocabulary.kind", IncidentKind.values()),
                incident.status() == IncidentStatus.RECEIVED);
        kind.setValue(known.kind());
        kind.addValueChangeListener(event -> changed());
        discovered = ask(discovery(known), known.discovery().time() == null);
        discoveredBy = ask(
                of("discoveryBy", new ShortText(words().of("incident.ui.facts.discoveredBy"), Discovery.MAX_BY)),
                known.discovery().by().isEmpty());
        noticeFrom = ask(of("noticeFrom", FactFields.noticeFrom()), known.noticeFrom() == null);
        noticeFrom.addValueChangeListener(event -> changed());
        occurred = ask(whole("occurredAt", "incident.ui.facts.occurred", null), known.occurredAt() == null);
        firstClaim = ask(whole("firstClaimAt", "incident.ui.facts.firstClaim", null), known.firstClaimAt() == null);
        announced = ask(day("announcedOn", "incident.ui.facts.announced", null), known.announcedOn() == null);
        writtenFiling =
                ask(day("writtenFilingOn", "incident.ui.facts.writtenFiling", null), known.writtenFilingOn() == null);
        mediaReport = ask(day("mediaReportOn", "incident.ui.facts.mediaReport", null), known.mediaReportOn() == null);
        if (missing.getComponentCount() > 0) {
            add(new Panel(words().of("incident.ui.edit.missing"), missing));
        }
        add(particulars);
    }

    private <F extends Component> F ask(F field, boolean isMissing) {
        if (isMissing) {
            missing.add(field);
        }
        return field;
    }

    @Override
    Facts facts() {
        var moment = discovered.getValue();
        Facts facts = known.withDiscovery(new Discovery(
                moment.day(),
                moment.time(),
                discoveredBy.isEmpty() ? known.discovery().by() : discoveredBy.getValue()));
        if (kind.getValue() != known.kind()) {
            facts = facts.withKind(kind.getValue(), null);
        }
        if (noticeFrom.getValue() != null) {
            facts = facts.withNoticeFrom(noticeFrom.getValue());
        }
        Particulars told = particulars();
        return facts.with(edit -> {
            edit.data = Facts.dataOf(told.affected(), known.data());
            edit.occurredAt = or(Moments.exact(occurred.getValue()), known.occurredAt());
            edit.firstClaimAt = or(Moments.exact(firstClaim.getValue()), known.firstClaimAt());
            edit.announcedOn = or(announced.getValue(), known.announcedOn());
            edit.writtenFilingOn = or(writtenFiling.getValue(), known.writtenFilingOn());
            edit.mediaReportOn = or(mediaReport.getValue(), known.mediaReportOn());
        });
    }

    private static <T> @Nullable T or(@Nullable T entered, @Nullable T before) {
        return entered == null ? before : entered;
    }
}
