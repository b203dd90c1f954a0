package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.NoticeFrom;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts that nobody has given yet; what is known already is not asked again. */
final class MissingFactsForm extends FactsForm {

    private final Facts known;
    private final MomentField discovered;
    private final TextField discoveredBy;
    private final Select<NoticeFrom> noticeFrom;
    private final MomentField occurred;
    private final MomentField firstClaim;
    private final DayField announced;
    private final DayField writtenFiling;
    private final DayField mediaReport;

    MissingFactsForm(Facts known, LocalDate today, Runnable changed) {
        super(today, changed);
        this.known = known;
        addClassNames("panel", "form-fields");
        discovered = ask(discovery(known), known.discovery().time() == null);
        discoveredBy = ask(
                of("discoveryBy", new TextField(words().of("incident.ui.facts.discoveredBy"))),
                known.discovery().by().isEmpty());
        noticeFrom = ask(of("noticeFrom", FactFields.noticeFrom()), known.noticeFrom() == null);
        noticeFrom.addValueChangeListener(event -> changed());
        occurred = ask(whole("occurredAt", "incident.ui.facts.occurred", null), known.occurredAt() == null);
        firstClaim = ask(whole("firstClaimAt", "incident.ui.facts.firstClaim", null), known.firstClaimAt() == null);
        announced = ask(day("announcedOn", "incident.ui.facts.announced", null), known.announcedOn() == null);
        writtenFiling =
                ask(day("writtenFilingOn", "incident.ui.facts.writtenFiling", null), known.writtenFilingOn() == null);
        mediaReport = ask(day("mediaReportOn", "incident.ui.facts.mediaReport", null), known.mediaReportOn() == null);
    }

    private <F extends Component> F ask(F field, boolean missing) {
        if (missing) {
            add(field);
        }
        return field;
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    @Override
    Facts facts() {
        var moment = discovered.getValue();
        Facts facts = known.withDiscovery(new Discovery(
                moment.day(),
                moment.time(),
                discoveredBy.isEmpty() ? known.discovery().by() : discoveredBy.getValue()));
        if (noticeFrom.getValue() != null) {
            facts = facts.withNoticeFrom(noticeFrom.getValue());
        }
        return facts.with(edit -> {
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
