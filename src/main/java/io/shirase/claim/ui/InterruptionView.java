package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.shirase.assessment.Claim;
import io.shirase.claim.Claims;
import io.shirase.claim.InterruptionEntry;
import io.shirase.claim.InterruptionWork;
import io.shirase.claim.InterruptionWorks;
import io.shirase.claim.Interruptions;
import io.shirase.claim.InvalidInterruption;
import io.shirase.claim.StaleInterruption;
import io.shirase.evidence.Receipts;
import io.shirase.expense.LooseReceipts;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.ErrorCard;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Step;
import io.shirase.part.StepList;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stop of the business: one question after the other, kept at each step, and at the end the arithmetic. */
@Route("incidents/:incidentId/interruption")
@RouteAlias("incidents/:incidentId/interruption/:step")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class InterruptionView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Incidents incidents;
    private final Interruptions interruptions;
    private final InterruptionWorks works;
    private final Claims claims;
    private final Receipts receipts;
    private final LooseReceipts loose;
    private final Div answer = new Div();
    private InterruptionPage page = new StopsPage(InterruptionWork.NONE);
    private InterruptionStep step = InterruptionStep.STOPS;
    private InterruptionWork work = InterruptionWork.NONE;
    private long seen;
    private UUID incidentId = new UUID(0, 0);
    private UUID policyId = new UUID(0, 0);
    private String path = "";
    private @Nullable InterruptionEntry known;
    private UUID newId = UUID.randomUUID();

    InterruptionView(
            Incidents incidents,
            Interruptions interruptions,
            InterruptionWorks works,
            Claims claims,
            Receipts receipts,
            LooseReceipts loose) {
        this.incidents = incidents;
        this.interruptions = interruptions;
        this.works = works;
        this.claims = claims;
        this.receipts = receipts;
        this.loose = loose;
        answer.addClassName("form");
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        incidentId = incident.id();
        policyId = incident.policyId();
        path = "incidents/" + incidentId + "/interruption";
        newId = UUID.randomUUID();
        known = first();
        Optional<InterruptionWorks.Entry> kept = works.of(incidentId);
        seen = kept.map(InterruptionWorks.Entry::version).orElse(0L);
        work = kept.map(InterruptionWorks.Entry::work)
                .orElseGet(() -> known == null ? InterruptionWork.NONE : InterruptionWork.of(known.facts()));
        InterruptionStep begin = work.gaps().isEmpty() ? InterruptionStep.RESULT : InterruptionStep.STOPS;
        step = event.getRouteParameters()
                .get("step")
                .map(code -> InterruptionStep.of(code).orElseThrow(NotFoundException::new))
                .orElse(begin);
        answer.removeAll();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("claim.ui.interruption.title"))
                        .back("incidents/" + incidentId, words().of("incident.ui.edit.back"))
                        .lead(words().of("claim.ui.interruption.lead")));
        if (!claims.outlook(policyId).coversInterruptions()) {
            getContent()
                    .add(new EmptyState(
                            words().of("claim.ui.interruption.none.title"),
                            words().of("claim.ui.interruption.none.text")));
            return;
        }
        show();
    }

    private void show() {
        page = switch (step) {
            case STOPS -> new StopsPage(work);
            case MONTHS -> new MonthsPage(work);
            case RATE -> AmountsPage.rate(work);
            case EFFECTS -> AmountsPage.effects(work);
            case CONTINUATION -> new ContinuationPage(work);
            case PAPERS -> new PapersPage(work, incidentId, receipts, loose);
            case RESULT -> new ResultPage(work, facts(), policyId, claims, path);
        };
        getContent().add(steps(), page, answer, actions());
        if (step == InterruptionStep.RESULT && isSaved()) {
            answer.add(new Note(Tone.GOOD, words().of("claim.ui.interruption.saved")));
        }
    }

    private StepList steps() {
        return new StepList(
                words().of("claim.ui.interruption.title"),
                Arrays.stream(InterruptionStep.values())
                        .map(one -> new Step(
                                words().of("claim.interruption.step", one),
                                one == step ? Step.State.CURRENT : one.state(work),
                                path + "/" + one.code()))
                        .toList());
    }

    private Actions actions() {
        Actions actions = new Actions();
        step.next().ifPresent(next -> actions.add(once("claim.ui.interruption.next", true, () -> go(next))));
        if (step == InterruptionStep.RESULT && facts().isPresent() && !isSaved()) {
            actions.add(once("claim.ui.interruption.save", true, this::save));
        }
        step.before().ifPresent(before -> actions.add(once("claim.ui.interruption.before", false, () -> go(before))));
        return actions;
    }

    private static Button once(String key, boolean primary, Runnable action) {
        Button button =
                primary ? Buttons.primary(words().of(key), () -> {}) : Buttons.secondary(words().of(key), () -> {});
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            action.run();
            button.setEnabled(true);
        });
        return button;
    }

    private void go(InterruptionStep to) {
        if (keep()) {
            UI.getCurrent().navigate(path + "/" + to.code());
        }
    }

    /** Keeps what stands on the page; whether that could be. */
    private boolean keep() {
        answer.removeAll();
        if (page.isMistyped()) {
            answer.add(Refusals.incomplete());
            return false;
        }
        InterruptionWork typed = work.with(page::into);
        try {
            if (!typed.equals(work)) {
                seen = works.save(incidentId, seen, typed);
                work = typed;
            }
            return true;
        } catch (StaleInterruption stale) {
            seen = works.of(incidentId).map(InterruptionWorks.Entry::version).orElse(0L);
            answer.add(stale(stale));
            return false;
        }
    }

    private void save() {
        answer.removeAll();
        Claim.Interruption facts = facts().orElseThrow();
        try {
            if (known == null) {
                interruptions.addFirst(newId, policyId, facts);
            } else {
                interruptions.edit(known.id(), known.version(), facts);
            }
            UI.getCurrent().navigate("incidents/" + incidentId);
        } catch (InvalidInterruption invalid) {
            answer.add(Refusals.invalid(invalid.problems()));
        } catch (StaleInterruption stale) {
            known = first();
            answer.add(stale(stale));
        }
    }

    private static ErrorCard stale(StaleInterruption stale) {
        return new ErrorCard(
                words().of("claim.interruption.stale", stale.by()),
                words().of("claim.ui.refused.kept"),
                words().of("claim.interruption.stale.todo"));
    }

    /** The inputs of the claim, under the name that they have there. */
    private Optional<Claim.Interruption> facts() {
        return work.facts(known == null ? newId.toString() : known.facts().id());
    }

    private boolean isSaved() {
        return known != null && facts().filter(known.facts()::equals).isPresent();
    }

    private @Nullable InterruptionEntry first() {
        return interruptions.ofPolicy(policyId).stream().findFirst().orElse(null);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("claim.ui.interruption.title"));
    }
}
