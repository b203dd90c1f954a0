package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.ui.Ids;
import io.shirase.language.Problem;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.ErrorCard;
import io.shirase.part.Links;
import io.shirase.part.Refused;
import io.shirase.part.SaveState;
import io.shirase.part.Titles;
import io.shirase.report.Answers;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import io.shirase.report.Reports;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A report being written: one question to a screen, each screen an address, each answer saved as it is given. */
@Route("report/:draftId/:step")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR"})
class ReportView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final Reports reports;
    private final Questions questions;
    private final Clock clock;
    private final SaveState saved = new SaveState();
    private final Div answering = new Div();
    private final Div doubt = new Div();
    private final Div refusal = new Div();
    private final Div buttons = new Div();
    private UUID draftId = new UUID(0, 0);
    private ReportStep step = ReportStep.SAFETY;
    private boolean isNew;
    private @Nullable UUID policyId;

    ReportView(Reports reports, Questions questions, Clock clock) {
        this.reports = reports;
        this.questions = questions;
        this.clock = clock;
        answering.addClassName("report-question");
        buttons.addClassName("report-buttons");
        getContent().addClassName("beside");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draftId = Ids.of(event, "draftId");
        step = event.getRouteParameters().get("step").flatMap(Steps::of).orElseThrow(NotFoundException::new);
        Optional<ReportDraft> begun = reports.find(draftId);
        isNew = begun.isEmpty();
        policyId = isNew ? policy(event) : null;
        ReportDraft draft = begun.orElseGet(this::notBegun);
        if (draft.isSent()) {
            event.forwardTo(Steps.receipt(draftId));
            return;
        }
        Steps.keepAddress(event);
        refusal.removeAll();
        answering.removeAll();
        questions.caller(draft, this::save).ifPresent(answering::add);
        answering.add(doubt, questions.about(step, draft, this::save), refusal, buttons, footer());
        buttons.removeAll();
        buttons.add(actions());
        getContent().removeAll();
        getContent().add(Steps.list(draft, step, query()), answering);
        warn(draft.answers());
    }

    /** A report that nobody has answered anything of is not kept: looking at it makes nothing. */
    private ReportDraft notBegun() {
        Instant now = clock.instant();
        return new ReportDraft(draftId, now, now, Answers.NONE.withPolicy(policyId), null);
    }

    private static @Nullable UUID policy(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("policy")
                .flatMap(Ids::read)
                .orElse(null);
    }

    private String query() {
        return policyId == null ? "" : "?policy=" + policyId;
    }

    private void warn(Answers answers) {
        doubt.removeAll();
        reports.policyDoubt(answers)
                .ifPresent(found -> doubt.add(new PolicyWarning(found, policy -> {
                    if (isKept(given -> given.withPolicy(policy.id()))) {
                        UI.getCurrent().refreshCurrentRoute(true);
                    }
                })));
    }

    private List<Problem> save(UnaryOperator<Answers> change) {
        try {
            if (isKept(change)) {
                saved.saved(LocalTime.now(clock));
                if (step == ReportStep.DISCOVERY) {
                    warn(reports.get(draftId).answers());
                }
            }
            return List.of();
        } catch (InvalidFacts invalid) {
            return invalid.problems();
        }
    }

    /** Whether the answer was saved; where it was not, because another window was quicker, the person is told. */
    private boolean isKept(UnaryOperator<Answers> change) {
        try {
            begin();
            if (!reports.answer(draftId, change).isSent()) {
                return true;
            }
            end(card("report.ui.elsewhere")
                    .action(Links.primary(Steps.receipt(draftId), words().of("report.ui.elsewhere.receipt"))));
        } catch (NotFoundException discarded) {
            end(card("report.ui.discarded").action(Links.primary("report", words().of("report.ui.discarded.again"))));
        }
        return false;
    }

    /** The first answer makes the report. */
    private void begin() {
        if (isNew) {
            reports.start(draftId);
            UUID chosen = policyId;
            if (chosen != null) {
                reports.answer(draftId, answers -> answers.withPolicy(chosen));
            }
            isNew = false;
        }
    }

    private static ErrorCard card(String key) {
        return new ErrorCard(words().of(key), words().of(key + ".kept"), words().of(key + ".todo"));
    }

    private void end(ErrorCard why) {
        saved.removeAll();
        buttons.removeAll();
        refusal.removeAll();
        refusal.add(why);
        why.scrollIntoView();
    }

    private Actions actions() {
        Button forward = step == ReportStep.CHECK
                ? Buttons.primary(words().of("report.ui.check.send"), this::send)
                : Buttons.primary(words().of("report.ui.next"), this::next);
        forward.setDisableOnClick(true);
        Actions actions = new Actions(forward);
        Steps.before(step)
                .ifPresent(before -> actions.add(
                        Links.secondary(Steps.path(draftId, before) + query(), words().of("report.ui.back"))));
        return actions;
    }

    private Div footer() {
        Paragraph note = new Paragraph(words().of("report.ui.saved"));
        note.addClassName("small");
        Div footer = new Div(saved, note, Links.to("incidents", words().of("report.ui.later")));
        footer.addClassName("report-footer");
        return footer;
    }

    private void next() {
        if (Refused.within(answering)) {
            buttons.removeAll();
            buttons.add(actions());
            return;
        }
        if (isKept(answers -> answers.withPassed(step))) {
            Steps.after(step).ifPresent(after -> UI.getCurrent().navigate(Steps.path(draftId, after)));
        }
    }

    private void send() {
        try {
            begin();
            reports.submit(draftId);
            UI.getCurrent().navigate(Steps.receipt(draftId));
        } catch (InvalidFacts invalid) {
            refusal.removeAll();
            refusal.add(new ErrorCard(
                    words().of("report.ui.check.refused"),
                    words().of("report.ui.check.kept"),
                    invalid.problems().getFirst().text(words().formats().locale())));
            buttons.removeAll();
            buttons.add(actions());
        } catch (NotFoundException discarded) {
            isKept(answers -> answers);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(Steps.question(step));
    }
}
