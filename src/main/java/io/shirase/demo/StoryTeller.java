package io.shirase.demo;

import io.shirase.assessment.Reason;
import io.shirase.claim.Imported;
import io.shirase.consent.Consent;
import io.shirase.consent.ConsentAnswer;
import io.shirase.consent.Consents;
import io.shirase.duty.Duties;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.identity.OnBehalf;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Symptom;
import io.shirase.language.Coded;
import io.shirase.money.Yen;
import io.shirase.report.CallNotes;
import io.shirase.report.OutsideNotices;
import io.shirase.review.Decide;
import io.shirase.review.DecisionKind;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import io.shirase.time.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Has the people of a story do what it says that they did, each with that person's own rights. */
@Component
@ConditionalOnBooleanProperty("shirase.demo")
class StoryTeller {

    private static final Map<String, Reason> REASONS = Coded.byCode(Reason.class);
    private static final Map<String, DecisionKind> KINDS = Coded.byCode(DecisionKind.class);
    private static final Map<String, Symptom> SYMPTOMS = Coded.byCode(Symptom.class);
    private static final Map<String, DataKind> DATA = Coded.byCode(DataKind.class);
    private static final String HANDLER = "handler";

    private final Incidents incidents;
    private final CallNotes calls;
    private final Duties duties;
    private final Expenses expenses;
    private final DemoReceipts receipts;
    private final Consents consents;
    private final Reviews reviews;
    private final OutsideNotices notices;
    private final DemoHelp help;
    private final OnBehalf onBehalf;

    StoryTeller(
            Incidents incidents,
            CallNotes calls,
            Duties duties,
            Expenses expenses,
            DemoReceipts receipts,
            Consents consents,
            Reviews reviews,
            OutsideNotices notices,
            DemoHelp help,
            OnBehalf onBehalf) {
        this.incidents = incidents;
        this.calls = calls;
        this.duties = duties;
        this.expenses = expenses;
        this.receipts = receipts;
        this.consents = consents;
        this.reviews = reviews;
        this.notices = notices;
        this.help = help;
        this.onBehalf = onBehalf;
    }

    /** @param policyholder user name of who claims */
    void tell(Story story, Imported imported, String policyholder) {
        story.affected().forEach((id, touched) -> touch(incident(imported, id), touched));
        story.calls()
                .forEach((id, words) -> onBehalf.of("operator", () -> {
                    calls.addToIncident(UUID.randomUUID(), incident(imported, id), words);
                    return id;
                }));
        story.done().forEach((id, told) -> told.forEach(one -> fulfil(policyholder, incident(imported, id), one)));
        story.help().forEach((id, asked) -> help.ask(policyholder, incident(imported, id), asked));
        story.lines().forEach((id, line) -> onBehalf.of(policyholder, () -> tell(line(imported, id), line)));
        story.consents().forEach((id, asked) -> ask(policyholder, line(imported, id), asked));
        for (Story.Decision decision : story.decisions()) {
            onBehalf.of(decision.by(), () -> decide(line(imported, decision.line()), decision));
        }
        story.notices().forEach(this::report);
    }

    private void touch(UUID incidentId, Story.Touched touched) {
        onBehalf.of(HANDLER, () -> {
            Incident incident = incidents.get(incidentId);
            return incidents.correct(
                    incidentId,
                    incident.version(),
                    incident.facts(),
                    incident.particulars().with(edit -> {
                        edit.symptoms = touched.symptoms().stream()
                                .map(code -> known(SYMPTOMS, code))
                                .collect(Collectors.toSet());
                        edit.affected = new Affected(
                                touched.systems(),
                                touched.people(),
                                touched.data().stream()
                                        .map(code -> known(DATA, code))
                                        .collect(Collectors.toSet()));
                    }),
                    "");
        });
    }

    private void fulfil(String policyholder, UUID incidentId, Story.Told told) {
        onBehalf.of(policyholder, () -> {
            duties.done(UUID.randomUUID(), incidentId, told.duty(), new Moment(told.on(), null), told.number());
            return told;
        });
    }

    private ExpenseLine tell(UUID lineId, Story.Line told) {
        ExpenseLine line = expenses.get(lineId);
        ExpenseFacts facts = line.facts().withWords(text(told.vendor()), text(told.note()));
        String receipt = told.receipt();
        List<UUID> attached = receipt == null
                ? List.of()
                : List.of(receipts.add(receipt, incidents.get(line.incidentId()), line, facts));
        return expenses.edit(lineId, line.version(), facts, attached);
    }

    private void ask(String policyholder, UUID lineId, Story.Asked asked) {
        Consent consent =
                onBehalf.of(policyholder, () -> consents.ask(UUID.randomUUID(), lineId, asked.why(), List.of()));
        Long granted = asked.granted();
        if (granted != null) {
            ConsentAnswer grant = ConsentAnswer.grant(Yen.of(granted), text(asked.conditions()), asked.until());
            onBehalf.of(
                    HANDLER,
                    () -> consents.answer(
                            consent.id(), UUID.randomUUID(), consent.entries().size(), grant));
        }
    }

    private Object decide(UUID lineId, Story.Decision decision) {
        LineStanding seen = reviews.of(lineId);
        Long amount = decision.amount();
        return reviews.enter(new Decide(
                UUID.randomUUID(),
                lineId,
                known(KINDS, decision.kind()),
                amount == null ? null : Yen.of(amount),
                text(decision.words()),
                decision.reason() == null ? null : REASONS.get(decision.reason()),
                null,
                null,
                null,
                seen.line().version(),
                seen.number()));
    }

    private void report(Story.Notice told) {
        String browser = UUID.randomUUID().toString();
        String address = "192.0.2.1";
        notices.tell(
                browser,
                address,
                sender -> sender.withCertificate(told.certificate())
                        .withFirm(told.firm())
                        .withName(told.name())
                        .withTelephone(told.telephone()));
        notices.answer(
                browser,
                address,
                answers -> answers.withParticulars(edit -> {
                    edit.symptoms = told.symptoms().stream()
                            .map(code -> known(SYMPTOMS, code))
                            .collect(Collectors.toSet());
                    edit.description = told.words();
                }));
        notices.send(browser, Locale.JAPANESE);
    }

    private static UUID incident(Imported imported, String id) {
        return known(imported.incidents(), id);
    }

    private static UUID line(Imported imported, String id) {
        return known(imported.lines(), id);
    }

    private static <T> T known(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id), id);
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }
}
