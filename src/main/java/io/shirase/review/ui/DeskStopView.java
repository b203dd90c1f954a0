package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.claim.InterruptionWork;
import io.shirase.claim.InterruptionWorks;
import io.shirase.claim.ui.Arithmetic;
import io.shirase.claim.ui.MonthTable;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ui.ReceiptPreviews;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.SaidEntry;
import io.shirase.part.StatusBadge;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.review.StopDecision;
import io.shirase.review.StopDecisions;
import io.shirase.review.StopStanding;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The stops of the business of an incident's policy: months, arithmetic, papers, and what is decided about them. */
@Route("desk/:incidentId/interruption")
@RolesAllowed({"HANDLER", "SUPERVISOR"})
class DeskStopView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Incidents incidents;
    private final StopDecisions decisions;
    private final InterruptionWorks works;
    private final Receipts receipts;

    DeskStopView(Incidents incidents, StopDecisions decisions, InterruptionWorks works, Receipts receipts) {
        this.incidents = incidents;
        this.decisions = decisions;
        this.works = works;
        this.receipts = receipts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(incidents.get(Ids.of(event, "incidentId")));
    }

    private void show(Incident incident) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("desk.stop.title"))
                        .back("desk/" + incident.id(), words().of("incident.ui.edit.back"))
                        .lead(words().of("desk.stop.lead"))
                        .facts(
                                incident.insuredName(),
                                words().of("incident.ui.page.number", incident.receiptNumber())));
        List<StopStanding> stops = decisions.of(incident.id());
        if (stops.isEmpty()) {
            getContent().add(new EmptyState(words().of("desk.stop.none.title"), words().of("desk.stop.none.text")));
        }
        stops.forEach(stop -> show(incident, stop));
    }

    private void show(Incident incident, StopStanding stop) {
        getContent().add(new Panel(words().of("desk.stop.state"), new Div(badge(stop)), history(stop)));
        Optional<InterruptionWorks.Entry> work = works.of(incident.id());
        work.map(InterruptionWorks.Entry::work)
                .filter(known -> known.facts(stop.stop().facts().id())
                        .filter(stop.stop().facts()::equals)
                        .isPresent())
                .ifPresent(known ->
                        getContent().add(new Panel(words().of("claim.ui.interruption.months"), new MonthTable(known))));
        getContent().add(new Arithmetic(decisions.asIf(incident, stop.figures()), stop.figures()));
        work.ifPresent(entry -> getContent().add(papers(entry)));
        getContent().add(new StopDecisionForm(incident, stop, decisions, () -> show(incident)));
    }

    private static StatusBadge badge(StopStanding stop) {
        if (stop.proposal().isPresent()) {
            return new StatusBadge(words().of("desk.stop.proposed"), Tone.WAITING);
        }
        return stop.decision()
                .map(entry -> new StatusBadge(
                        words().of("desk.stop.kind", entry.kind()),
                        entry.kind() == StopDecision.Kind.DENY ? Tone.BAD : Tone.GOOD))
                .orElseGet(() -> new StatusBadge(words().of("desk.stop.open"), Tone.WARN));
    }

    private static Div history(StopStanding stop) {
        Div all = new Div();
        all.add(new Paragraph(words().of("desk.stop.entered", stop.stop().changedBy())));
        if (stop.decision().isEmpty()
                && stop.proposal().isEmpty()
                && !stop.entries().isEmpty()) {
            all.add(new Note(Tone.WARN, words().of("desk.stop.changed")));
        }
        stop.entries().forEach(entry -> {
            String what = entry.proposed()
                    ? words().of("desk.stop.entry.proposed", words().of("desk.stop.kind", entry.kind()))
                    : words().of("desk.stop.kind", entry.kind());
            all.add(new SaidEntry(
                    words().of("desk.stop.entry", what, words().formats().time(entry.locally()), entry.by()),
                    null,
                    entry.words()));
        });
        return all;
    }

    private Panel papers(InterruptionWorks.Entry entry) {
        InterruptionWork work = entry.work();
        Panel panel = new Panel(words().of("claim.ui.interruption.papers"));
        var files = receipts.of(entry.incidentId(), work.papers());
        work.papers().stream()
                .filter(files::containsKey)
                .map(files::get)
                .forEach(file -> panel.add(ReceiptPreviews.of(file, receipts)));
        List<String> missing = work.wanted().stream()
                .filter(proof -> !work.proofs().contains(proof))
                .map(proof -> words().of("claim.proof", proof))
                .toList();
        if (!missing.isEmpty()) {
            panel.add(new Note(Tone.WARN, words().of("desk.stop.papers-missing", words().list(missing))));
        }
        return panel;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("desk.stop.title"));
    }
}
