package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import io.shirase.assessment.Cause;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.NoticeFrom;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import io.shirase.part.Note;
import io.shirase.part.ShortText;
import io.shirase.part.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every fact of an incident as it is known now, for whoever decides about the claim. */
final class CorrectFactsForm extends FactsForm {

    private final Facts known;
    private static final int MOST_WHY = 500;

    private final Select<IncidentKind> kind =
            FactFields.oneOf("incident.ui.facts.kind", "vocabulary.kind", IncidentKind.values());
    private final Select<SuspicionOutcome> outcome =
            FactFields.oneOf("incident.ui.facts.outcome", "vocabulary.outcome", SuspicionOutcome.values());
    private final Select<YesNo> sudden = FactFields.yesNo("incident.ui.facts.suddenEvent");
    private final Select<YesNo> leaked = FactFields.yesNo("incident.ui.facts.personalDataLeaked");
    private final Checkbox delivered = new Checkbox(words().of("incident.ui.facts.withinMonthOfDelivery"));
    private final Note attackFollows = new Note(Tone.ACTIVE, words().of("incident.ui.correct.attack"));
    private final Select<Cause> cause =
            FactFields.oneOrUnknown("incident.ui.facts.cause", "vocabulary.cause", Cause.values());
    private final Select<LeakedData> data =
            FactFields.oneOf("incident.ui.facts.whose", "vocabulary.data", LeakedData.values());
    private final MomentField discovered;
    private final ShortText discoveredBy =
            of("discoveryBy", new ShortText(words().of("incident.ui.facts.discoveredBy"), Discovery.MAX_BY));
    private final Select<NoticeFrom> noticeFrom =
            FactFields.oneOrUnknown("incident.ui.facts.noticeFrom", "incident.ui.source", NoticeFrom.values());
    private final Checkbox external = new Checkbox(words().of("incident.ui.correct.external"));
    private final MomentField occurred;
    private final MomentField insurerNotified;
    private final MomentField firstClaim;
    private final DayField announced;
    private final DayField writtenFiling;
    private final DayField mediaReport;
    private final DayField consulting;
    private final Checkbox payable = new Checkbox(words().of("incident.ui.correct.payable"));
    private final ShortText why = new ShortText(words().of("incident.ui.correct.why"), MOST_WHY);

    CorrectFactsForm(Incident incident, LocalDate today, Runnable changed) {
        super(incident, today, changed);
        Facts known = incident.facts();
        this.known = known;
        addClassName("form");
        discovered = discovery(known);
        occurred = whole("occurredAt", "incident.ui.facts.occurred", known.occurredAt());
        insurerNotified = whole("insurerNotifiedAt", "incident.ui.facts.insurerNotified", known.insurerNotifiedAt());
        firstClaim = whole("firstClaimAt", "incident.ui.facts.firstClaim", known.firstClaimAt());
        announced = day("announcedOn", "incident.ui.facts.announced", known.announcedOn());
        writtenFiling = day("writtenFilingOn", "incident.ui.facts.writtenFiling", known.writtenFilingOn());
        mediaReport = day("mediaReportOn", "incident.ui.facts.mediaReport", known.mediaReportOn());
        consulting =
                day("consultingActivatedOn", "incident.ui.facts.consultingActivated", known.consultingActivatedOn());
        fill();
        why.setHelperText(words().of("incident.ui.correct.why.help"));
        add(
                FactFields.panel(
                        "incident.ui.correct.what",
                        kind,
                        outcome,
                        attackFollows,
                        sudden,
                        leaked,
                        delivered,
                        cause,
                        data),
                FactFields.panel("incident.ui.correct.when", discovered, occurred, insurerNotified, firstClaim),
                FactFields.panel("incident.ui.correct.notice", discoveredBy, noticeFrom, external),
                FactFields.panel("incident.ui.correct.public", announced, writtenFiling, mediaReport, consulting),
                particulars,
                FactFields.panel("incident.ui.correct.cover", payable, why));
        listen();
    }

    private void fill() {
        kind.setValue(known.kind());
        outcome.setValue(known.outcome() == null ? SuspicionOutcome.PENDING : known.outcome());
        sudden.setValue(YesNo.of(known.suddenEvent()));
        leaked.setValue(YesNo.of(known.personalDataLeaked()));
        delivered.setValue(known.withinMonthOfDelivery());
        cause.setValue(known.cause());
        data.setValue(known.data());
        discoveredBy.setValue(known.discovery().by());
        noticeFrom.setValue(known.noticeFrom());
        external.setValue(known.externalNotice());
        payable.setValue(known.payable());
        showAsked();
    }

    private void listen() {
        noticeFrom.addValueChangeListener(event ->
                external.setValue(event.getValue() != null && event.getValue().isExternalNotice()));
        kind.addValueChangeListener(event -> {
            showAsked();
            changed();
        });
        outcome.addValueChangeListener(event -> {
            showAsked();
            changed();
        });
        leaked.addValueChangeListener(event -> changed());
        delivered.addValueChangeListener(event -> changed());
        sudden.addValueChangeListener(event -> changed());
        cause.addValueChangeListener(event -> changed());
        data.addValueChangeListener(event -> changed());
        external.addValueChangeListener(event -> changed());
        payable.addValueChangeListener(event -> changed());
    }

    /** Only what the kind of incident makes it necessary to ask; what is not asked stays as it was. */
    private void showAsked() {
        outcome.setVisible(isSuspicion());
        sudden.setVisible(isSuspicion());
        boolean attack = known.withKind(kind.getValue(), outcome()).isOfAttack();
        leaked.setVisible(attack);
        attackFollows.setVisible(isSuspicion() && outcome.getValue() == SuspicionOutcome.ATTACK);
        delivered.setVisible(kind.getValue() == IncidentKind.IT_SERVICE_LOSS);
    }

    private boolean isSuspicion() {
        return kind.getValue() == IncidentKind.SUSPECTED_ATTACK;
    }

    @Override
    Facts facts() {
        var moment = discovered.getValue();
        String by = discoveredBy.getValue().strip();
        return known.withKind(kind.getValue(), outcome())
                .withDiscovery(new Discovery(moment.day(), moment.time(), by))
                .with(edit -> {
                    edit.cause = cause.getValue();
                    edit.noticeFrom = noticeFrom.getValue();
                    edit.externalNotice = external.getValue();
                    edit.occurredAt = Moments.exact(occurred.getValue());
                    edit.suddenEvent = sudden.getValue().toBoolean();
                    edit.personalDataLeaked = leaked.getValue().toBoolean();
                    edit.withinMonthOfDelivery = delivered.getValue();
                    edit.insurerNotifiedAt = Moments.exact(insurerNotified.getValue());
                    edit.firstClaimAt = Moments.exact(firstClaim.getValue());
                    edit.announcedOn = announced.getValue();
                    edit.writtenFilingOn = writtenFiling.getValue();
                    edit.mediaReportOn = mediaReport.getValue();
                    edit.consultingActivatedOn = consulting.getValue();
                    edit.payable = payable.getValue();
                    edit.data = data.getValue();
                });
    }

    /** Still pending is no news of a suspicion of which nobody has said anything. */
    private @Nullable SuspicionOutcome outcome() {
        boolean news = outcome.getValue() != SuspicionOutcome.PENDING || known.outcome() != null;
        return isSuspicion() && news ? outcome.getValue() : null;
    }

    @Override
    String why() {
        return why.getValue();
    }
}
