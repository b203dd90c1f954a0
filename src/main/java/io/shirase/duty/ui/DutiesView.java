package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.duty.Authority;
import io.shirase.duty.Deadline;
import io.shirase.duty.Deadlines;
import io.shirase.duty.Duties;
import io.shirase.duty.Duty;
import io.shirase.duty.Force;
import io.shirase.duty.Limitation;
import io.shirase.duty.Limitations;
import io.shirase.duty.Obligation;
import io.shirase.duty.Standing;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.DueDate;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Timeline;
import io.shirase.part.TimelineWindow;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who must be told of an incident, until when, and what was done about it; every last day in one picture. */
@Route("incidents/:incidentId/duties")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class DutiesView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Incidents incidents;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Limitations limitations;
    private final LocalDate today;

    DutiesView(Incidents incidents, Duties duties, Deadlines deadlines, Limitations limitations, Clock clock) {
        this.incidents = incidents;
        this.duties = duties;
        this.deadlines = deadlines;
        this.limitations = limitations;
        today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(incidents.get(Ids.of(event, "incidentId")).id(), "");
    }

    /** @param touched the code of the duty about which something was said just now; empty where that is none */
    private void show(UUID id, String touched) {
        Incident incident = incidents.get(id);
        String path = "incidents/" + id;
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("duty.ui.page"))
                        .back(path, words().of("incident.ui.edit.back"))
                        .lead(words().of("duty.ui.lead")));
        if (!incident.facts().discovery().isKnown()) {
            getContent()
                    .add(new Note(
                            Tone.WAITING,
                            new Paragraph(words().of("duty.ui.discovery")),
                            Links.to(path + "/facts", words().of("duty.ui.add"))));
        }
        picture(incident);
        List<Duty> all = duties.of(incident);
        duties.authorities().forEach(authority -> section(incident, authority, all, touched));
        contracts(incident, all, touched);
        List<Limitation> lines = limitations.of(incident);
        if (!lines.isEmpty()) {
            getContent().add(new LimitationPanel(id, lines, duties, today, () -> show(id, "")));
        }
        apart(
                "duty.ui.voluntary",
                incident,
                all.stream().filter(duty -> isVoluntary(duty) && duty.standing() != Standing.NOT_DUE),
                touched);
        apart(
                "duty.ui.notdue",
                incident,
                all.stream()
                        .filter(duty -> !isShown(duty))
                        .filter(duty -> duty.obligation().force() != Force.CONTRACT),
                touched);
    }

    private void picture(Incident incident) {
        List<Deadline> all = deadlines.of(incident).stream()
                .filter(deadline -> !deadline.isLimitation())
                .toList();
        Actions calendar = new Actions(
                Links.download("files/incidents/" + incident.id() + "/deadlines.ics", words().of("duty.ui.calendar")),
                Links.to("profile", words().of("duty.ui.feed")));
        if (all.isEmpty()) {
            return;
        }
        LocalDate first =
                all.stream().map(Deadline::firstDay).min(LocalDate::compareTo).orElse(today);
        getContent()
                .add(new Panel(
                        words().of("window.ui.title"),
                        new Timeline(
                                first,
                                today,
                                all.stream().map(DutiesView::drawn).toList()),
                        calendar));
    }

    private static TimelineWindow drawn(Deadline deadline) {
        TimelineWindow drawn = TimelineWindow.of(deadline.name(words()), deadline.firstDay(), deadline.lastDay())
                .counted(deadline.howCounted(words()))
                .met(deadline.met());
        String source = deadline.source(words());
        return source.isEmpty() ? drawn : drawn.clause(source);
    }

    private void section(Incident incident, Authority authority, List<Duty> all, String touched) {
        var codes = authority.duties().stream().map(Obligation::code).collect(Collectors.toSet());
        List<Duty> shown = all.stream()
                .filter(duty -> codes.contains(duty.code()))
                .filter(duty -> isShown(duty) && !isVoluntary(duty))
                .toList();
        boolean formOnly = authority.forms().stream()
                .anyMatch(form ->
                        form.offered().stream().anyMatch(incident.particulars().symptoms()::contains));
        if (shown.isEmpty() && !formOnly) {
            return;
        }
        Section section = new Section(new H2(words().of(authority.name())));
        section.addClassName("cards");
        String web = authority.web();
        if (web != null) {
            section.add(new Paragraph(Links.file(web, words().of("duty.ui.web"))));
        }
        if (shown.size() > 1 && shown.stream().allMatch(DutiesView::isUndecided)) {
            section.add(undecided(incident, shown, touched));
        } else {
            shown.forEach(duty -> section.add(card(incident.id(), duty, touched)));
        }
        authority.forms().stream()
                .filter(form ->
                        form.offered().stream().anyMatch(incident.particulars().symptoms()::contains))
                .forEach(form -> section.add(new Actions(Links.secondary(
                        "incidents/" + incident.id() + "/duties/" + form.code(), words().of(form.name())))));
        getContent().add(section);
    }

    /** Where nobody can say yet whether any of them is due, one sentence says so for all. */
    private Div undecided(Incident incident, List<Duty> shown, String touched) {
        Div panel = new Div(new Paragraph(shown.getFirst().inWords(words())));
        panel.addClassNames("panel", "card");
        UnorderedList list = new UnorderedList();
        list.addClassName("limitations");
        shown.forEach(duty -> {
            ListItem item = new ListItem(new Span(duty.name(words())));
            duty.findClock().ifPresent(clock -> item.add(new DueDate(clock.lastDay(), today)));
            list.add(item);
        });
        Div cards = new Div();
        cards.addClassName("cards");
        shown.forEach(duty -> cards.add(card(incident.id(), duty, touched)));
        panel.add(
                list,
                new Actions(Links.secondary("incidents/" + incident.id() + "/facts", words().of("duty.ui.add"))),
                new Details(words().of("duty.ui.one-by-one"), cards));
        return panel;
    }

    private static boolean isUndecided(Duty duty) {
        return duty.standing() == Standing.UNKNOWN && !duty.isDone();
    }

    private static boolean isVoluntary(Duty duty) {
        return duty.obligation().force() == Force.VOLUNTARY && !duty.isDone() && duty.decision() == null;
    }

    private static boolean isShown(Duty duty) {
        return duty.standing() != Standing.NOT_DUE || duty.isDone() || duty.decision() != null;
    }

    private DutyCard card(UUID incident, Duty duty, String touched) {
        DutyCard card = new DutyCard(duty, incident, duties, today, () -> show(incident, duty.code()));
        if (duty.code().equals(touched)) {
            card.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        }
        return card;
    }

    private void contracts(Incident incident, List<Duty> all, String touched) {
        Section section = new Section(new H2(words().of("duty.ui.contracts")));
        section.addClassName("cards");
        all.stream().filter(duty -> duty.obligation().force() == Force.CONTRACT).forEach(duty -> {
            DutyCard card = card(incident.id(), duty, touched);
            card.add(new Actions(Buttons.quiet(
                    words().of("duty.ui.contract.remove"),
                    () -> AskBeforeLoss.open("duty.ui.contract.remove", () -> {
                        duties.remove(
                                incident.id(),
                                Ids.read(duty.code().replaceFirst(".*:", "")).orElseThrow());
                        show(incident.id(), "");
                    }))));
            section.add(card);
        });
        Div panel = new Div(
                new Paragraph(words().of("duty.ui.contract.lead")),
                new Details(words().of("duty.ui.contract.form"), new ContractForm(contract -> {
                    duties.add(incident.id(), contract);
                    show(incident.id(), "contract:" + contract.id());
                })));
        panel.addClassName("panel");
        section.add(panel);
        getContent().add(section);
    }

    /** What asks nothing of anybody stands behind a heading that opens. */
    private void apart(String key, Incident incident, Stream<Duty> some, String touched) {
        Div cards = new Div();
        cards.addClassName("cards");
        some.forEach(duty -> cards.add(card(incident.id(), duty, touched)));
        if (cards.getComponentCount() > 0) {
            getContent().add(new Details(words().of(key), cards));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("duty.ui.page"));
    }
}
