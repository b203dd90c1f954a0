package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.directory.PlannedStep;
import io.shirase.directory.PlannedStep.Cost;
import io.shirase.directory.ResponsePlans;
import io.shirase.directory.Support;
import io.shirase.directory.SupportFile;
import io.shirase.directory.SupportRequests;
import io.shirase.directory.Vendor;
import io.shirase.directory.Vendors;
import io.shirase.incident.Incident;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import java.util.List;
import java.util.UUID;

/** A step of the plan: what to do, who, what it costs and whether consent comes first; ticked off or not. */
final class StepCard extends Div {

    private final PlannedStep planned;
    private final SupportFile.Step step;
    private final Incident incident;
    private final ResponsePlans plans;
    private final SupportRequests requests;
    private final Support support;
    private final Runnable changed;
    /** Made before the button is pressed, so that a double press says it once. */
    private final UUID next = UUID.randomUUID();

    /**
     * @param asks whether the person may ask for a vendor
     * @param changed what follows when something was said
     */
    StepCard(
            PlannedStep planned,
            Incident incident,
            ResponsePlans plans,
            SupportRequests requests,
            Vendors vendors,
            Support support,
            boolean asks,
            Runnable changed) {
        this.planned = planned;
        this.step = planned.step();
        this.incident = incident;
        this.plans = plans;
        this.requests = requests;
        this.support = support;
        this.changed = changed;
        addClassNames("panel", "card");
        setId("step-" + step.code());
        add(new H3(words().of(step.name())));
        PlannedStep.Tick tick = planned.tick();
        if (tick != null) {
            add(new StatusBadge(words().of("directory.plan.done"), Tone.GOOD));
            Span by = new Span(
                    words().of("directory.plan.done.by", words().formats().time(tick.locally()), tick.by()));
            by.addClassName("card-line");
            add(by);
        }
        add(new Paragraph(words().of(step.what())), actions(asks), more(vendors));
    }

    private Actions actions(boolean asks) {
        Actions actions = new Actions();
        if (planned.isDone()) {
            actions.add(Buttons.quiet(words().of("directory.plan.untick"), () -> tick(false)));
            return actions;
        }
        actions.add(Buttons.secondary(words().of("directory.plan.tick"), () -> tick(true)));
        if (step.page() != null) {
            actions.add(Links.secondary(
                    "incidents/" + incident.id() + "/" + step.page(),
                    words().of("directory.plan.page." + step.page())));
        }
        String function = step.function();
        if (asks && function != null) {
            actions.add(Buttons.quiet(words().of("directory.plan.ask"), () -> ask(actions, function)));
        }
        return actions;
    }

    private void tick(boolean done) {
        plans.tick(next, incident.id(), step.code(), done);
        changed.run();
    }

    private void ask(Actions instead, String function) {
        AskForm form = new AskForm(
                support,
                function,
                (chosen, words) -> {
                    requests.ask(next, incident.id(), chosen, step.code(), words);
                    getUI().ifPresent(ui -> ui.navigate("support/" + next));
                },
                changed);
        if (instead.getParent().orElse(null) instanceof HasComponents around) {
            around.replace(instead, form);
        }
        form.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    private NativeDetails more(Vendors vendors) {
        Div text = new Div();
        DefinitionList facts = new DefinitionList().add(words().of("directory.plan.who"), words().of(step.who()));
        text.add(facts);
        planned.costs().forEach(cost -> text.add(cost(cost)));
        String function = step.function();
        if (function != null) {
            support.services(incident.product()).stream()
                    .flatMap(service -> service.offer(function).stream())
                    .forEach(offer -> text.add(
                            new Paragraph(words().of("directory.service.offer", words().of(offer.name()))),
                            PlanView.quote(offer.quote())));
            List<Vendor> helping = vendors.helping(function, incident.product());
            if (!helping.isEmpty()) {
                Paragraph heading = new Paragraph(words().of("directory.vendor.list"));
                heading.addClassName("card-title");
                text.add(heading);
                helping.forEach(vendor -> text.add(DirectoryWords.vendor(vendor)));
            }
        }
        text.add(PlanView.quote(step.quote()));
        NativeDetails more = new NativeDetails(words().of("directory.plan.more"), text);
        more.addClassName("more");
        return more;
    }

    private Div cost(Cost cost) {
        Span name = new Span(words().of("vocabulary.activity", cost.activity()));
        Div first = new Div(name);
        first.addClassName("pieces");
        if (!cost.isItem()) {
            first.add(new StatusBadge(words().of("directory.plan.cost.none"), Tone.NEUTRAL));
            return first;
        }
        first.add(
                cost.consentFirst()
                        ? new StatusBadge(words().of("directory.plan.cost.consent"), Tone.WARN)
                        : new StatusBadge(words().of("directory.plan.cost.free"), Tone.NEUTRAL),
                Links.to(
                        "incidents/" + incident.id() + "/what-if?activity="
                                + cost.activity().code(),
                        words().of("directory.plan.cost.try")));
        return first;
    }
}
