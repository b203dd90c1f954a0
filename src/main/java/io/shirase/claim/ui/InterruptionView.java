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
import io.shirase.assessment.Claim;
import io.shirase.claim.Claims;
import io.shirase.claim.InterruptionEntry;
import io.shirase.claim.Interruptions;
import io.shirase.claim.InvalidInterruption;
import io.shirase.claim.Outlook;
import io.shirase.claim.StaleInterruption;
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
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stop of the business, entered from the accounts, with the arithmetic step by step. */
@Route("incidents/:incidentId/interruption")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class InterruptionView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Incidents incidents;
    private final Interruptions interruptions;
    private final Claims claims;
    private final Div answer = new Div();
    private StopFields stops = new StopFields(List.of());
    private ProfitFields profit = new ProfitFields(null);
    private ContinuationFields continuation = new ContinuationFields(null);
    private UUID policyId = new UUID(0, 0);
    private String back = "";
    private @Nullable InterruptionEntry known;
    private UUID newId = UUID.randomUUID();

    InterruptionView(Incidents incidents, Interruptions interruptions, Claims claims) {
        this.incidents = incidents;
        this.interruptions = interruptions;
        this.claims = claims;
        answer.addClassName("form");
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        policyId = incident.policyId();
        back = "incidents/" + incident.id();
        newId = UUID.randomUUID();
        answer.removeAll();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("claim.ui.interruption.title"))
                        .back(back, words().of("incident.ui.edit.back"))
                        .lead(words().of("claim.ui.interruption.lead")));
        if (!claims.outlook(policyId).coversInterruptions()) {
            getContent()
                    .add(new EmptyState(
                            words().of("claim.ui.interruption.none.title"),
                            words().of("claim.ui.interruption.none.text")));
            return;
        }
        known = first();
        show(known == null ? null : known.facts());
    }

    private void show(Claim.@Nullable Interruption facts) {
        stops = new StopFields(facts == null ? List.of() : facts.stops());
        profit = new ProfitFields(facts == null ? null : facts.profit());
        continuation = new ContinuationFields(facts == null ? null : facts.continuation());
        Button save = Buttons.primary(words().of("claim.ui.line.save"), () -> {});
        save.setDisableOnClick(true);
        save.addClickListener(event -> {
            save();
            save.setEnabled(true);
        });
        getContent()
                .add(
                        new Panel(words().of("claim.ui.interruption.stops"), stops),
                        new Panel(words().of("claim.ui.interruption.profit"), profit),
                        new Panel(words().of("claim.ui.interruption.continuation"), continuation),
                        answer,
                        new Actions(
                                save,
                                Buttons.secondary(words().of("claim.ui.interruption.calculate"), this::calculate)));
        if (facts != null) {
            answer.add(arithmetic(facts));
        }
    }

    private Claim.Interruption facts() {
        String name = known == null ? newId.toString() : known.facts().id();
        return new Claim.Interruption(name, stops.stops(), profit.profit(), continuation.continuation());
    }

    private boolean isMistyped() {
        boolean stop = stops.isMistyped();
        boolean lost = profit.isMistyped();
        return continuation.isMistyped() || stop || lost;
    }

    private void calculate() {
        answer.removeAll();
        if (isMistyped()) {
            answer.add(Refusals.incomplete());
            return;
        }
        Claim.Interruption facts = facts();
        boolean empty = facts.stops().isEmpty() || (facts.profit() == null && facts.continuation() == null);
        answer.add(empty ? new Note(Tone.NEUTRAL, words().of("claim.interruption.empty")) : arithmetic(facts));
    }

    private Div arithmetic(Claim.Interruption facts) {
        List<Claim.Interruption> all = new ArrayList<>();
        Outlook claim = claims.asIf(policyId, saved -> {
            saved.interruptions().stream()
                    .filter(other -> !other.id().equals(facts.id()))
                    .forEach(all::add);
            all.add(facts);
            return saved.withInterruptions(all);
        });
        return new Arithmetic(claim, facts);
    }

    private void save() {
        answer.removeAll();
        if (isMistyped()) {
            answer.add(Refusals.incomplete());
            return;
        }
        try {
            if (known == null) {
                interruptions.addFirst(newId, policyId, facts());
            } else {
                interruptions.edit(known.id(), known.version(), facts());
            }
            UI.getCurrent().navigate(back);
        } catch (InvalidInterruption invalid) {
            answer.add(Refusals.invalid(invalid.problems()));
        } catch (StaleInterruption stale) {
            known = first();
            answer.add(new ErrorCard(
                    words().of("claim.interruption.stale", stale.by()),
                    words().of("claim.ui.refused.kept"),
                    words().of("claim.interruption.stale.todo")));
        }
    }

    private @Nullable InterruptionEntry first() {
        return interruptions.ofPolicy(policyId).stream().findFirst().orElse(null);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("claim.ui.interruption.title"));
    }
}
