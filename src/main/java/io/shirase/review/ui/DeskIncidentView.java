package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.part.Buttons;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.part.Workbench;
import io.shirase.review.Decide;
import io.shirase.review.ReviewSums;
import io.shirase.review.Reviews;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An incident on the desk: its lines at the left, the line in hand with its receipt at the right. */
@Route("desk/:incident")
@RolesAllowed({"HANDLER", "SUPERVISOR"})
class DeskIncidentView extends Composite<Workbench> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DeskLines deskLines;
    private final transient Incidents incidents;
    private final transient Reviews reviews;
    private final transient DeskParts parts;
    private final transient LineHistory history;
    private final LineGrid grid;
    private final Button acceptTicked = Buttons.primary(words().of("desk.accept-ticked", "0"), this::acceptTicked);
    private final Div said = new Div();
    private final Div sums = new Div();
    private final Div readings = new Div();
    private final LinePanel panel;
    private transient Incident incident;
    private transient List<DeskLine> lines = List.of();

    @SuppressWarnings("NullAway.Init")
    DeskIncidentView(
            DeskLines deskLines,
            Incidents incidents,
            Reviews reviews,
            DeskParts parts,
            LineHistory history,
            Clock clock) {
        grid = new LineGrid(new News(clock), this::take, this::ticked);
        this.deskLines = deskLines;
        this.incidents = incidents;
        this.reviews = reviews;
        this.parts = parts;
        this.history = history;
        panel = new LinePanel(parts, history, reviews, grid, this::entered, this::take);
        said.getElement().setAttribute("role", "status");
        sums.addClassName("desk-sums");
        readings.addClassName("desk-readings");
        acceptTicked.setDisableOnClick(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        incident = event.getRouteParameters()
                .get("incident")
                .flatMap(DeskIncidentView::id)
                .map(incidents::get)
                .orElseThrow(NotFoundException::new);
        build();
        refresh();
        Optional<UUID> wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("line")
                .flatMap(DeskIncidentView::id);
        lines.stream()
                .filter(line ->
                        wanted.map(line.id()::equals).orElse(line.state().waitsForHandler()))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .ifPresent(this::take);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void build() {
        String files = "files/incidents/" + incident.id() + "/";
        PageHeader header = new PageHeader(incident.insuredName())
                .back("desk", words().of("desk.title"))
                .status(parts.about(incident))
                .action(
                        Links.download(files + "packet.pdf", words().of("desk.packet.pdf")),
                        Links.download(files + "packet.zip", words().of("desk.packet.zip")));
        getContent().head(header, sums, parts.facts(incident), readings, said);
        Div actions = new Div(acceptTicked);
        actions.addClassName("desk-many");
        getContent().left(actions, grid);
    }

    private void refresh() {
        DeskClaim claim = deskLines.of(incident);
        lines = claim.lines();
        grid.show(lines);
        ReviewSums standing = reviews.sumsOfIncident(incident.id());
        sums.removeAll();
        sums.add(DeskSums.of(standing, claim.expected()));
        showReadings(claim);
        ticked();
        if (lines.isEmpty()) {
            getContent().left(new EmptyState(words().of("desk.empty.title"), words().of("desk.empty.sentence")));
        }
    }

    private void showReadings(DeskClaim claim) {
        readings.removeAll();
        if (!claim.readings().isEmpty()) {
            readings.add(new ReadingsPanel(claim, this::take));
        } else if (claim.hasAmbiguities() && !lines.isEmpty()) {
            Paragraph none = new Paragraph(words().of("desk.readings.none"));
            none.addClassName("quiet");
            readings.add(none);
        }
    }

    private void take(DeskLine line) {
        grid.takeInHand(line);
        panel.show(line, next(line));
        getContent().right(panel);
        String address = "desk/" + incident.id() + "?line=" + line.id();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private Optional<DeskLine> next(DeskLine line) {
        int at = lines.indexOf(line);
        return lines.stream()
                .skip(at + 1L)
                .filter(other -> other.state().waitsForHandler())
                .findFirst()
                .or(() -> lines.stream()
                        .limit(Math.max(0, at))
                        .filter(other -> other.state().waitsForHandler())
                        .findFirst());
    }

    private void entered(UUID lineId, String sentence) {
        refresh();
        said.removeAll();
        said.add(new Note(Tone.GOOD, sentence));
        lines.stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .ifPresent(line -> take(next(line).orElse(line)));
    }

    private void ticked() {
        int count = grid.getSelectedItems().size();
        acceptTicked.setText(words().of("desk.accept-ticked", words().formats().number(count)));
        acceptTicked.setEnabled(count > 0);
    }

    private void acceptTicked() {
        List<Decide> wanted = lines.stream()
                .filter(grid.getSelectedItems()::contains)
                .map(line -> Decide.accept(UUID.randomUUID(), line.standing()))
                .toList();
        List<Reviews.Entered> entered = reviews.enterAll(wanted);
        long refused = entered.stream().filter(one -> one.refusal() != null).count();
        grid.deselectAll();
        refresh();
        said.removeAll();
        said.add(new Note(
                refused == 0 ? Tone.GOOD : Tone.WARN,
                words().of("desk.accepted-ticked", entered.size() - refused, refused)));
        entered.stream()
                .filter(one -> one.refusal() != null)
                .map(one -> history.sentence(one.refusal()))
                .distinct()
                .forEach(sentence -> said.add(new Note(Tone.WARN, sentence)));
        panel.refreshFrom(lines);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("desk.page", incident.insuredName()));
    }
}
