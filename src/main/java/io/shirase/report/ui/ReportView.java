package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Links;
import io.shirase.report.Answers;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import io.shirase.report.Reports;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A report being written: one question to a screen, each screen an address, each answer saved as it is given. */
@Route("report/:draftId/:step")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR"})
class ReportView extends WritingView implements BeforeEnterObserver {

    private final Reports reports;
    private final Questions questions;
    private final Div doubt = new Div();
    private UUID draftId = new UUID(0, 0);
    private ReportStep shown = ReportStep.SAFETY;
    private Writing writing;

    ReportView(Reports reports, Questions questions, Clock clock) {
        super(questions, clock);
        writing = new Writing(reports, draftId, true, null);
        this.reports = reports;
        this.questions = questions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draftId = Ids.of(event, "draftId");
        ReportStep step =
                event.getRouteParameters().get("step").flatMap(Steps::of).orElseThrow(NotFoundException::new);
        Optional<ReportDraft> begun = reports.find(draftId);
        if (questions.onTheTelephone()) {
            event.forwardTo(Way.ofCall(draftId));
            return;
        }
        if (begun.filter(ReportDraft::isSent).isPresent()) {
            event.forwardTo(Way.of(draftId).receipt());
            return;
        }
        UUID policyId = begun.isEmpty() ? policy(event) : null;
        writing = new Writing(reports, draftId, begun.isPresent(), policyId);
        Steps.keepAddress(event);
        Answers answers = begun.map(ReportDraft::answers).orElseGet(() -> Answers.NONE.withPolicy(policyId));
        Way way = Way.of(draftId).with(policyId == null ? "" : "?policy=" + policyId);
        shown = step;
        doubt.addClassName("cards");
        show(way, step, answers, doubt);
        warn(answers);
    }

    private static @Nullable UUID policy(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("policy")
                .flatMap(Ids::read)
                .orElse(null);
    }

    @Override
    String start() {
        return "";
    }

    @Override
    Component about(Answers answers) {
        return questions.policy(answers);
    }

    @Override
    Component later() {
        return Links.to("incidents", words().of("report.ui.later"));
    }

    @Override
    void saved(ReportStep step) {
        if (step == ReportStep.DISCOVERY) {
            warn(reports.get(draftId).answers());
        }
    }

    private void warn(Answers answers) {
        doubt.removeAll();
        reports.policyDoubt(answers)
                .ifPresent(found -> doubt.add(new PolicyWarning(found, policy -> {
                    if (isKept(given -> given.withPolicy(policy.id()))) {
                        UI.getCurrent().refreshCurrentRoute(true);
                    }
                })));
        if (shown == ReportStep.DISCOVERY || shown == ReportStep.CHECK) {
            questions.twins(answers).ifPresent(doubt::add);
        }
    }

    /** Whether the answer was saved; where it was not, because another window was quicker, the person is told. */
    @Override
    boolean isKept(UnaryOperator<Answers> change) {
        try {
            if (!writing.answer(change).isSent()) {
                return true;
            }
            end(card("report.ui.elsewhere")
                    .action(Links.primary(Way.of(draftId).receipt(), words().of("report.ui.elsewhere.receipt"))));
        } catch (NotFoundException discarded) {
            end(card("report.ui.discarded").action(Links.primary("report", words().of("report.ui.discarded.again"))));
        }
        return false;
    }

    @Override
    void submit() {
        try {
            writing.begin();
            reports.submit(draftId);
            UI.getCurrent().navigate(Way.of(draftId).receipt());
        } catch (NotFoundException discarded) {
            isKept(answers -> answers);
        }
    }
}
