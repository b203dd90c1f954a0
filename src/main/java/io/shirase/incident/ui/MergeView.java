package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.KnownFacts;
import io.shirase.incident.MergePoint;
import io.shirase.incident.MergeRefused;
import io.shirase.incident.Merges;
import io.shirase.incident.StaleIncident;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.ErrorCard;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Two reports side by side: which goes on, and what of both holds. */
@Route("incidents/:incidentId/merge/:otherId")
@RolesAllowed({"OPERATOR", "HANDLER", "SUPERVISOR"})
class MergeView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Incidents incidents;
    private final Merges merges;
    private final List<MergePreview> previews;
    private final Div consequences = new Div();
    private final Div refusal = new Div();
    private final Map<MergePoint, RadioButtonGroup<Incident>> answers = new EnumMap<>(MergePoint.class);
    private List<Incident> both = List.of();
    private RadioButtonGroup<Incident> survivor = new RadioButtonGroup<>();

    MergeView(Incidents incidents, Merges merges, List<MergePreview> previews) {
        this.incidents = incidents;
        this.merges = merges;
        this.previews = previews;
        consequences.addClassName("consequences");
        consequences.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Ids.of(event, "incidentId");
        Incident one = incidents.get(id);
        Incident other = incidents.get(Ids.of(event, "otherId"));
        if (other.id().equals(id) || !other.policyId().equals(one.policyId())) {
            throw new NotFoundException();
        }
        if (other.mergedInto() != null) {
            event.forwardTo("incidents/" + incidents.surviving(other.id()).id());
            return;
        }
        show(one, other);
    }

    private void show(Incident one, Incident other) {
        both = one.number() < other.number() ? List.of(one, other) : List.of(other, one);
        answers.clear();
        refusal.removeAll();
        getContent().removeAll();
        String back = "incidents/" + one.id();
        getContent()
                .add(new PageHeader(words().of("incident.merge.title"))
                        .back(back, words().of("incident.ui.edit.back"))
                        .lead(words().of("incident.merge.page.lead")));
        List<Incident> decided =
                both.stream().filter(each -> merges.canOnlySurvive(each.id())).toList();
        if (decided.size() == 2) {
            getContent().add(new Note(Tone.WARN, words().of("incident.merge.both-decided")));
            return;
        }
        getContent()
                .add(
                        new Panel(words().of("incident.merge.which"), which(decided)),
                        differences(),
                        settled(),
                        consequences,
                        refusal,
                        new Actions(
                                Buttons.primary(words().of("incident.merge.do"), this::merge),
                                Links.secondary(back, words().of("incident.merge.leave"))));
        preview();
    }

    private Div which(List<Incident> decided) {
        survivor = Choices.one(words().of("incident.merge.survivor"), both, MergeView::report);
        survivor.setValue(decided.isEmpty() ? both.getFirst() : decided.getFirst());
        survivor.setReadOnly(!decided.isEmpty());
        survivor.setHelperText(
                words().of(decided.isEmpty() ? "incident.merge.survivor.hint" : "incident.merge.survivor.decided"));
        survivor.addValueChangeListener(event -> preview());
        return new Div(survivor);
    }

    private static String report(Incident incident) {
        return words().of(
                        "incident.merge.report",
                        incident.receiptNumber(),
                        words().formats().exactTime(incident.receivedLocally()),
                        incident.reporterName());
    }

    private Panel differences() {
        Set<MergePoint> open =
                MergePoint.open(both.getFirst().known(), both.getLast().known());
        if (open.isEmpty()) {
            return new Panel(
                    words().of("incident.merge.differences"),
                    new Paragraph(words().of("incident.merge.differences.none")));
        }
        Panel panel = new Panel(
                words().of("incident.merge.differences"), new Paragraph(words().of("incident.merge.differences.lead")));
        for (MergePoint point : open) {
            RadioButtonGroup<Incident> group = Choices.one(point.label(words()), both, each -> value(point, each));
            group.addValueChangeListener(event -> {
                group.setInvalid(false);
                preview();
            });
            answers.put(point, group);
            panel.add(group);
        }
        return panel;
    }

    private static String value(MergePoint point, Incident incident) {
        String value = point.value(incident.known(), words());
        return words().of(
                        "incident.merge.value",
                        value.isEmpty() ? words().of("part.unknown") : value,
                        incident.receiptNumber());
    }

    private Div settled() {
        KnownFacts one = both.getFirst().known();
        KnownFacts other = both.getLast().known();
        KnownFacts together = MergePoint.merged(one, other, Set.of());
        Set<MergePoint> points = MergePoint.settled(one, other);
        if (points.isEmpty()) {
            return new Div();
        }
        DefinitionList list = new DefinitionList();
        points.forEach(point -> list.add(point.label(words()), point.value(together, words())));
        return new Div(new Panel(
                words().of("incident.merge.settled"), new Paragraph(words().of("incident.merge.settled.lead")), list));
    }

    private Incident merged() {
        return both.getFirst().equals(survivor.getValue()) ? both.getLast() : both.getFirst();
    }

    private Set<MergePoint> fromMerged() {
        Set<MergePoint> from = EnumSet.noneOf(MergePoint.class);
        answers.forEach((point, answer) -> {
            if (merged().equals(answer.getValue())) {
                from.add(point);
            }
        });
        return from;
    }

    private void preview() {
        consequences.removeAll();
        Incident stays = survivor.getValue();
        KnownFacts together = MergePoint.merged(stays.known(), merged().known(), fromMerged());
        List<String> changes = previews.stream()
                .flatMap(preview -> preview.ifMerged(stays, merged(), together.facts()).stream())
                .toList();
        if (!changes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            changes.forEach(change -> list.add(new ListItem(change)));
            consequences.add(new Note(Tone.ACTIVE, new Paragraph(words().of("incident.merge.changes")), list));
        }
    }

    private void merge() {
        refusal.removeAll();
        List<RadioButtonGroup<Incident>> unanswered = answers.values().stream()
                .filter(answer -> answer.getValue() == null)
                .toList();
        for (RadioButtonGroup<Incident> answer : unanswered) {
            answer.setErrorMessage(words().of("incident.merge.unanswered"));
            answer.setInvalid(true);
        }
        if (!unanswered.isEmpty()) {
            unanswered.getFirst().getElement().executeJs("this.focus?.()");
            return;
        }
        Incident stays = survivor.getValue();
        Incident goes = merged();
        try {
            merges.merge(new Merges.Wish(stays.id(), stays.version(), goes.id(), goes.version(), fromMerged()));
            UI.getCurrent()
                    .navigate(
                            "incidents/" + stays.id(),
                            QueryParameters.of(MergedAddress.FROM, goes.id().toString()));
        } catch (StaleIncident stale) {
            show(incidents.get(stays.id()), incidents.get(goes.id()));
            refusal.add(new ErrorCard(
                    words().of("incident.merge.stale"),
                    words().of("incident.merge.stale.kept"),
                    words().of("incident.merge.stale.todo")));
        } catch (MergeRefused refused) {
            refusal.add(MergedReports.refusal(refused));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("incident.merge.title"));
    }
}
