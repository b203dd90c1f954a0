package io.shirase.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.incident.Facts;
import io.shirase.incident.NoticeFrom;
import io.shirase.language.Problem;
import io.shirase.shell.part.DayField;
import io.shirase.shell.part.Moment;
import io.shirase.shell.part.MomentField;
import io.shirase.shell.part.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that nobody has given yet, as fields; what is known already is not asked again. */
final class MissingFactsForm extends Div {

    private final Facts known;
    private final LocalDate today;
    private final MomentField discovered = new MomentField(Words.of("incident.ui.facts.discovered"));
    private final TextField discoveredBy = new TextField(Words.of("incident.ui.facts.discoveredBy"));
    private final Select<NoticeFrom> noticeFrom = new Select<>();
    private final MomentField occurred = new MomentField(Words.of("incident.ui.facts.occurred"));
    private final MomentField firstClaim = new MomentField(Words.of("incident.ui.facts.firstClaim"));
    private final DayField announced = new DayField(Words.of("incident.ui.facts.announced"));
    private final DayField writtenFiling = new DayField(Words.of("incident.ui.facts.writtenFiling"));
    private final DayField mediaReport = new DayField(Words.of("incident.ui.facts.mediaReport"));
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    MissingFactsForm(Facts known, LocalDate today, Runnable changed) {
        this.known = known;
        this.today = today;
        addClassName("form-fields");
        noticeFrom.setLabel(Words.of("incident.ui.facts.noticeFrom"));
        noticeFrom.setItems(NoticeFrom.values());
        noticeFrom.setItemLabelGenerator(from -> Words.of("incident.ui.source", from));
        discovered.setValue(new Moment(known.discoveredOn(), known.discoveredTime()));
        ask("discoveredOn", discovered, known.discoveredOn() == null || known.discoveredTime() == null);
        fields.put("discoveredTime", discovered);
        ask("discoveredBy", discoveredBy, known.discoveredBy() == null);
        ask("noticeFrom", noticeFrom, known.noticeFrom() == null);
        ask("occurredAt", occurred, known.occurredAt() == null);
        ask("firstClaimAt", firstClaim, known.firstClaimAt() == null);
        ask("announcedOn", announced, known.announcedOn() == null);
        ask("writtenFilingOn", writtenFiling, known.writtenFilingOn() == null);
        ask("mediaReportOn", mediaReport, known.mediaReportOn() == null);
        List.of(discovered, occurred, firstClaim).forEach(field -> field.addValueChangeListener(e -> changed.run()));
        List.of(announced, writtenFiling, mediaReport)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
        noticeFrom.addValueChangeListener(event -> changed.run());
    }

    private <F extends Component & HasValidation> void ask(String fact, F field, boolean missing) {
        fields.put(fact, field);
        switch (field) {
            case MomentField moment -> moment.setMax(today);
            case DayField day -> day.setMax(today);
            default -> {}
        }
        if (missing) {
            add(field);
        }
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    /** What would be known if this were saved. */
    Facts facts() {
        var moment = discovered.getValue();
        Facts facts = known.withDiscovery(
                moment.day(),
                moment.day() == null ? null : moment.time(),
                discoveredBy.isEmpty()
                        ? known.discoveredBy()
                        : discoveredBy.getValue().strip());
        if (noticeFrom.getValue() != null) {
            facts = facts.withNoticeFrom(noticeFrom.getValue());
        }
        return new Facts(
                facts.kind(),
                facts.cause(),
                facts.discoveredOn(),
                facts.discoveredTime(),
                facts.discoveredBy(),
                facts.noticeFrom(),
                facts.externalNotice(),
                or(Moments.exact(occurred.getValue()), known.occurredAt()),
                facts.outcome(),
                facts.suddenEvent(),
                facts.insurerNotifiedAt(),
                or(Moments.exact(firstClaim.getValue()), known.firstClaimAt()),
                or(announced.getValue(), known.announcedOn()),
                or(writtenFiling.getValue(), known.writtenFilingOn()),
                or(mediaReport.getValue(), known.mediaReportOn()),
                facts.consultingActivatedOn(),
                facts.payable(),
                facts.data());
    }

    private static <T> @Nullable T or(@Nullable T entered, @Nullable T before) {
        return entered == null ? before : entered;
    }

    /** Whether a day stands without its time where only both together can be kept; the field says so. */
    boolean isMistyped() {
        boolean occurredHalf = !Moments.isWhole(occurred);
        boolean claimHalf = !Moments.isWhole(firstClaim);
        return occurredHalf || claimHalf;
    }

    /** Says next to each field what is wrong with it. */
    void show(List<Problem> problems) {
        fields.values().forEach(field -> field.setInvalid(false));
        problems.forEach(problem -> {
            HasValidation field = fields.get(problem.field());
            if (field != null) {
                field.setErrorMessage(problem.text(Words.formats().locale()));
                field.setInvalid(true);
            }
        });
    }
}
