package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.shirase.identity.Role;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.part.Buttons;
import io.shirase.part.EmptyState;
import io.shirase.part.Keys;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import io.shirase.part.Workbench;
import io.shirase.review.Desk;
import io.shirase.review.LineDecision;
import io.shirase.review.LineState;
import io.shirase.review.OtherFacts;
import io.shirase.review.Reviews;
import jakarta.annotation.security.RolesAllowed;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An incident on the desk: its lines at the left, the line in hand and its receipt beside them. */
@Route("desk/:incident")
@RolesAllowed({"HANDLER", "SUPERVISOR"})
class DeskIncidentView extends Composite<Workbench> implements BeforeEnterObserver, HasDynamicTitle {

    /**
     * Where nothing on the page has the focus, the page takes it, so that the keys work at once; on a slow machine, parts
     * of the page come seconds later, and until then nothing on it can have the focus.
     */
    private static final String FOCUS = """
            const page = this;
            const focus = (tries) => {
              const now = document.activeElement;
              if (!now || (now !== page && now.contains(page))) page.focus({preventScroll: true});
              if (tries > 0) setTimeout(() => focus(tries - 1), 150);
            };
            focus(60);
            """;

    /** A key that is held down decides once, not about line after line. */
    private static final String ONCE = """
            this.dataset.receiptKeys = '';
            this.addEventListener('keydown', event => {
              if (event.repeat && event.key.length === 1) event.stopImmediatePropagation();
              if (event.key === '?') this.querySelector('.desk-help').click();
            }, true);
            """;

    private final transient DeskLines deskLines;
    private final transient Incidents incidents;
    private final transient Desk desk;
    private final transient DeskParts parts;
    private final transient OtherFacts otherFacts;
    private transient Map<UUID, OtherFacts.Touched> touched = Map.of();
    private final LineGrid grid;
    private final Many many;
    private final Said said;
    private final Div sums = new Div();
    private final Div readings = new Div();
    private final Div again = new Div();
    private final LinePanel panel;
    private transient Incident incident;
    private transient @Nullable Instant lookedBefore;

    /** What this page entered and has not taken back, the latest first. */
    private final transient Deque<List<Reviews.Entered>> done = new ArrayDeque<>();

    /** Read again where it is no longer there: an open page keeps no claim in memory. */
    private transient WeakReference<DeskClaim> read = new WeakReference<>(null);

    @SuppressWarnings("NullAway.Init")
    DeskIncidentView(
            DeskLines deskLines,
            Incidents incidents,
            Reviews reviews,
            Desk desk,
            DeskParts parts,
            OtherFacts otherFacts,
            LineHistory history) {
        this.deskLines = deskLines;
        this.incidents = incidents;
        this.desk = desk;
        this.parts = parts;
        this.otherFacts = otherFacts;
        said = new Said(history);
        grid = new LineGrid(this::open, this::ticked);
        many = new Many(reviews, grid, this::claim, this::together, getContent());
        panel = new LinePanel(parts, history, reviews, getContent(), new Decided(), this::open);
        getContent().addClassName("desk-page");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().addAttachListener(event -> getContent().getElement().executeJs(ONCE));
        key(Key.KEY_U, this::takeBackLatest);
        key(Key.KEY_X, this::tickLineInHand);
        sums.addClassName("desk-sums");
        readings.addClassName("desk-readings");
    }

    private void key(Key key, Command action) {
        Shortcuts.addShortcutListener(getContent(), action, key)
                .listenOn(getContent())
                .allowBrowserDefault();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        incident = event.getRouteParameters()
                .get("incident")
                .flatMap(DeskIncidentView::id)
                .map(incidents::get)
                .orElseThrow(NotFoundException::new);
        lookedBefore = desk.look(incident.id()).orElse(null);
        build();
        DeskClaim claim = refresh();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("line")
                .flatMap(DeskIncidentView::id)
                .filter(wanted -> grid.row(wanted).isPresent())
                .or(this::firstToDo)
                .ifPresent(line -> take(claim, line));
        grid.scrollToLineInHand();
        getContent().getElement().executeJs(FOCUS);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** What waits for this person: for a supervisor first of all what was proposed. */
    private Optional<UUID> firstToDo() {
        boolean supervisor = parts.person().role() == Role.SUPERVISOR;
        return first(row -> supervisor && row.state() == LineState.PROPOSED)
                .or(() -> first(row -> row.state().waitsForHandler()))
                .or(() -> first(row -> true));
    }

    private Optional<UUID> first(Predicate<LineRow> which) {
        return grid.rows().stream().filter(which).findFirst().map(LineRow::id);
    }

    private void build() {
        String files = "files/incidents/" + incident.id() + "/";
        PresenceNote presence =
                new PresenceNote(() -> desk.stay(incident.id(), panel.current().orElse(null)), this::number);
        Button help = Buttons.quiet(words().of("desk.keys"), () -> new KeyHelp().open());
        help.addClassName("desk-help");
        Keys.show(help, "?");
        PageHeader header = new PageHeader(incident.insuredName())
                .back("desk", words().of("desk.title"))
                .status(parts.about(incident))
                .action(
                        Links.download(files + "packet.pdf", words().of("desk.packet.pdf")),
                        Links.download(files + "packet.zip", words().of("desk.packet.zip")));
        Div strip = new Div(sums, said);
        strip.addClassName("desk-strip");
        Div more = new Div(parts.facts(incident), parts.exclusions(incident), readings);
        parts.policy(incident).ifPresent(more::addComponentAsFirst);
        parts.damages(incident).ifPresent(more::add);
        parts.stops(incident).ifPresent(more::add);
        more.addClassName("desk-more");
        more.add(again, presence, help);
        getContent().head(header, strip, more);
        getContent().left(many, grid);
        presence.stay();
    }

    private String number(UUID line) {
        return grid.row(line).map(row -> words().formats().number(row.number())).orElse("");
    }

    private DeskClaim claim() {
        DeskClaim claim = read.get();
        if (claim == null) {
            claim = deskLines.of(incident);
            read = new WeakReference<>(claim);
        }
        return claim;
    }

    private DeskClaim refresh() {
        read.clear();
        DeskClaim claim = claim();
        grid.show(claim.lines().stream().map(this::row).toList());
        touched = otherFacts.open(
                incident.id(), claim.lines().stream().map(DeskLine::standing).toList());
        again.removeAll();
        if (!touched.isEmpty()) {
            again.add(Buttons.quiet(
                    words().of("desk.other-facts.count", words().formats().number(touched.size())),
                    () -> first(row -> touched.containsKey(row.id())).ifPresent(this::open)));
        }
        sums.removeAll();
        sums.add(DeskSums.of(claim.sums(), claim.expected()));
        readings.removeAll();
        readings.add(ReadingsPanel.of(claim, this::claim, this::open));
        ticked();
        if (claim.lines().isEmpty()) {
            getContent().left(new EmptyState(words().of("desk.empty.title"), words().of("desk.empty.sentence")));
        }
        return claim;
    }

    private LineRow row(DeskLine line) {
        Instant before = lookedBefore;
        boolean news = before != null
                && line.standing().newsAt().filter(at -> at.isAfter(before)).isPresent();
        return LineRow.of(line, news);
    }

    private void open(UUID line) {
        said.nothing();
        take(claim(), line);
    }

    private void take(DeskClaim claim, UUID id) {
        claim.line(id).ifPresent(line -> {
            grid.takeInHand(id);
            panel.show(line, touched.get(id), before(id), next(id));
            getContent().right(panel);
            String address = "desk/" + incident.id() + "?line=" + id;
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        });
    }

    private Optional<UUID> before(UUID id) {
        List<UUID> ids = grid.rows().stream().map(LineRow::id).toList();
        int at = ids.indexOf(id);
        return at > 0 ? Optional.of(ids.get(at - 1)) : Optional.empty();
    }

    /** The next line that waits for this person, from here on and then from the top. */
    private Optional<UUID> next(UUID id) {
        boolean supervisor = parts.person().role() == Role.SUPERVISOR;
        List<LineRow> rows = grid.rows();
        int at = grid.row(id).map(rows::indexOf).orElse(-1);
        return IntStream.range(1, rows.size())
                .mapToObj(step -> rows.get((at + step) % rows.size()))
                .filter(row -> row.state().waitsForHandler() || (supervisor && row.state() == LineState.PROPOSED))
                .findFirst()
                .map(LineRow::id);
    }

    private void ticked() {
        many.show();
    }

    private void together(List<Reviews.Entered> entered) {
        grid.deselectAll();
        DeskClaim claim = refresh();
        if (entered.stream().anyMatch(one -> one.decision() != null)) {
            done.push(entered);
        }
        said.many(claim, entered, this::takeBackLatest);
        panel.current().ifPresent(line -> take(claim, line));
        getContent().getElement().executeJs(FOCUS);
    }

    /** One step at a time, back to the line that it was about; what somebody has gone on from stays. */
    private void takeBackLatest() {
        List<Reviews.Entered> latest = done.poll();
        if (latest == null) {
            said.warn(words().of("desk.take-back.none"));
            return;
        }
        List<Reviews.Entered> back = many.takeBack(incident.id(), latest);
        DeskClaim claim = refresh();
        said.takenBack(back, done.isEmpty() ? null : this::takeBackLatest);
        Optional<UUID> one =
                latest.size() == 1 ? Optional.of(latest.getFirst().wanted().lineId()) : panel.current();
        one.ifPresent(line -> take(claim, line));
        grid.scrollToLineInHand();
        getContent().getElement().executeJs(FOCUS);
    }

    private void tickLineInHand() {
        panel.current().ifPresent(grid::toggle);
        ticked();
    }

    private final class Decided implements LinePanel.Listener {

        @Override
        public void entered(Reviews.Entered entered) {
            LineDecision decision = Objects.requireNonNull(entered.decision());
            DeskClaim claim = refresh();
            if (decision.kind().canBeTakenBack()) {
                done.push(List.of(entered));
            }
            said.one(claim, decision, DeskIncidentView.this::takeBackLatest);
            take(claim, next(decision.lineId()).orElse(decision.lineId()));
            grid.scrollToLineInHand();
            getContent().getElement().executeJs(FOCUS);
        }

        @Override
        public void overtaken(UUID lineId, String sentence) {
            DeskClaim claim = refresh();
            said.warn(sentence);
            take(claim, lineId);
            getContent().getElement().executeJs(FOCUS);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("desk.page", incident.insuredName()));
    }
}
