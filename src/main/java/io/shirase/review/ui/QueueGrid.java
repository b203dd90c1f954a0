package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.shirase.part.DueDate;
import io.shirase.part.PhoneColumn;
import io.shirase.part.Tone;
import io.shirase.review.Desk;
import io.shirase.review.DeskFilter;
import io.shirase.review.DeskItem;
import io.shirase.review.QueueState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Incidents a page at a time from the database, however many there are. A row is drawn in the browser from words alone,
 * and only while it is in sight; the whole of them is one stop for the keyboard, in which arrows go from row to row.
 */
final class QueueGrid extends Grid<DeskItem> {

    private static final int PAGE = 50;

    private static final String DUE = """
            <span class="due ${item.dueTone}"><time datetime="${item.day}">${item.due}</time>
              <span class="due-left" ?hidden=${!item.left}><span class="glyph ${item.dueGlyph}" aria-hidden="true"></span
                ><span>${item.left}</span></span></span>""";

    private static final String INCIDENT = """
            <div class="desk-what"><a href="${item.path}" router-link tabindex="-1">${item.name}</a>
              <div class="desk-about"><span class="quiet">${item.numbers}</span>
                <span class="desk-news">${item.news}</span></div></div>""";

    private static final String LINES = """
            <div>${item.lines}<div class="quiet desk-more-of">${item.more}</div></div>""";

    private static final String STATE = """
            <span class="badge ${item.tone}"><span class="glyph ${item.glyph}" aria-hidden="true"></span
              ><span>${item.state}</span></span>""";

    /** Enter opens the row in which the focus is, as a press on it does. */
    private static final String ENTER = """
            this.addEventListener('keydown', event => {
              if (event.key !== 'Enter') return;
              const row = this.getEventContext(event);
              if (row && row.section === 'body' && row.item) this.$server.open(row.item.key);
            }, true);
            """;

    private final transient Desk desk;
    private final LocalDate today;
    private @Nullable QueueState wanted;

    /** @param productName the name of a product by its code */
    QueueGrid(Desk desk, Clock clock, UnaryOperator<String> productName) {
        super(PAGE);
        this.desk = desk;
        today = LocalDate.now(clock);
        addClassName("desk-queue");
        addThemeNames("row-stripes");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", words().of("desk.title"));
        addColumn(due(DUE)).setHeader(words().of("desk.due")).setWidth("15rem").setFlexGrow(0);
        addColumn(incident(INCIDENT))
                .setHeader(words().of("desk.incident"))
                .setFlexGrow(2)
                .setWidth("14rem");
        addColumn(item -> productName.apply(item.product()))
                .setHeader(words().of("desk.product"))
                .setFlexGrow(1)
                .setWidth("11rem");
        addColumn(lines(LitRenderer.of(LINES)))
                .setHeader(words().of("desk.lines"))
                .setWidth("12rem")
                .setFlexGrow(0);
        addColumn(item -> words().formats().yen(item.askedAmount()))
                .setHeader(words().of("desk.asked"))
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(item -> "figures")
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(state(STATE))
                .setHeader(words().of("desk.state"))
                .setWidth("12rem")
                .setFlexGrow(0);
        PhoneColumn.standsIn(this, addColumn(card()).setHeader(words().of("desk.incident")));
        addItemClickListener(event -> open(event.getItem()));
        addAttachListener(event -> getElement().executeJs(ENTER));
    }

    void show(DeskFilter filter) {
        wanted = filter.state();
        setItems(query -> desk.page(filter, query.getOffset(), query.getLimit()).stream());
    }

    /** Called by the browser with the key of a row. */
    @ClientCallable
    void open(String key) {
        DeskItem item = getDataCommunicator().getKeyMapper().get(key);
        if (item != null) {
            open(item);
        }
    }

    private void open(DeskItem item) {
        getUI().ifPresent(ui -> ui.navigate(path(item)));
    }

    private static String path(DeskItem item) {
        return "desk/" + item.incidentId();
    }

    private LitRenderer<DeskItem> due(String template) {
        return LitRenderer.<DeskItem>of(template)
                .withProperty(
                        "day", item -> item.dueOn() == null ? "" : item.dueOn().toString())
                .withProperty("due", QueueGrid::dueWords)
                .withProperty("left", this::left)
                .withProperty("dueTone", item -> dueTone(item).className())
                .withProperty("dueGlyph", item -> dueTone(item).glyphClassName());
    }

    private static String dueWords(DeskItem item) {
        LocalDate day = item.dueOn();
        return day == null
                ? words().of("desk.due.none")
                : words().of("part.due.until", words().formats().date(day));
    }

    private String left(DeskItem item) {
        LocalDate day = item.dueOn();
        return day == null ? "" : DueDate.daysLeft(day, today);
    }

    private Tone dueTone(DeskItem item) {
        LocalDate day = item.dueOn();
        return day == null ? Tone.NEUTRAL : DueDate.tone(day, today);
    }

    private static LitRenderer<DeskItem> incident(String template) {
        return incident(LitRenderer.of(template));
    }

    private static LitRenderer<DeskItem> incident(LitRenderer<DeskItem> renderer) {
        return renderer.withProperty("path", QueueGrid::path)
                .withProperty("name", DeskItem::insuredName)
                .withProperty("numbers", item -> item.number() + " · " + item.certificateNumber())
                .withProperty("news", item -> item.news() ? words().of("desk.news") : "");
    }

    private LitRenderer<DeskItem> state(String template) {
        return state(LitRenderer.of(template));
    }

    private LitRenderer<DeskItem> state(LitRenderer<DeskItem> renderer) {
        return renderer.withProperty("state", item -> words().of(state(item).messageKey()))
                .withProperty("tone", item -> tone(state(item)).className())
                .withProperty("glyph", item -> tone(state(item)).glyphClassName());
    }

    /** Of an incident that waits for several, the state that was asked for. */
    private QueueState state(DeskItem item) {
        return wanted == null ? item.state() : wanted;
    }

    private LitRenderer<DeskItem> card() {
        String figures = "<div class=\"desk-card-row\"><span>" + LINES + "</span>"
                + "<span class=\"amount-figures\">${item.asked}</span></div>";
        LitRenderer<DeskItem> card = due("<div class=\"desk-card\">" + INCIDENT + DUE + figures + STATE + "</div>");
        return lines(state(incident(card)))
                .withProperty("asked", item -> words().formats().yen(item.askedAmount()));
    }

    private static String lines(DeskItem item) {
        int all = item.open() + item.asked() + item.proposed() + item.decided();
        return words().of("desk.lines.decided", item.decided(), all);
    }

    private static LitRenderer<DeskItem> lines(LitRenderer<DeskItem> renderer) {
        return renderer.withProperty("lines", QueueGrid::lines).withProperty("more", QueueGrid::more);
    }

    /** Who looks after it, and which requests for consent wait. */
    private static String more(DeskItem item) {
        int consents = item.consents() + item.proposedConsents();
        return Stream.of(
                        item.handler().isEmpty() ? "" : words().of("desk.handler", item.handler()),
                        consents == 0 ? "" : words().of("desk.lines.consents", consents),
                        item.exclusions() == 0 ? "" : words().of("desk.lines.exclusions", item.exclusions()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Tone tone(QueueState state) {
        return switch (state) {
            case WAITS_FOR_HANDLER -> Tone.ACTIVE;
            case WAITS_FOR_SUPERVISOR, WAITS_FOR_ANSWER -> Tone.WAITING;
            case DONE -> Tone.GOOD;
        };
    }
}
