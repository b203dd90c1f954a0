package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Amount;
import io.shirase.part.DueDate;
import io.shirase.part.Links;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.review.Desk;
import io.shirase.review.DeskFilter;
import io.shirase.review.DeskItem;
import io.shirase.review.QueueState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Incidents a page at a time from the database, however many there are. */
final class QueueGrid extends Grid<DeskItem> {

    private static final int PAGE = 50;

    private final transient Desk desk;
    private final transient News news;
    private final LocalDate today;

    /** @param productName the name of a product by its code */
    QueueGrid(Desk desk, Clock clock, UnaryOperator<String> productName) {
        super(PAGE);
        this.desk = desk;
        news = new News(clock);
        today = LocalDate.now(clock);
        addClassName("desk-queue");
        addThemeNames("row-stripes");
        setHeightFull();
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", words().of("desk.title"));
        addComponentColumn(this::due)
                .setHeader(words().of("desk.due"))
                .setWidth("15rem")
                .setFlexGrow(0);
        addComponentColumn(this::incident)
                .setHeader(words().of("desk.incident"))
                .setFlexGrow(2)
                .setWidth("14rem");
        addComponentColumn(item -> new Span(productName.apply(item.product())))
                .setHeader(words().of("desk.product"))
                .setFlexGrow(1)
                .setWidth("11rem");
        addComponentColumn(QueueGrid::lines)
                .setHeader(words().of("desk.lines"))
                .setWidth("12rem")
                .setFlexGrow(0);
        addComponentColumn(item -> Amount.of(item.askedAmount()))
                .setHeader(words().of("desk.asked"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        addComponentColumn(QueueGrid::state)
                .setHeader(words().of("desk.state"))
                .setWidth("12rem")
                .setFlexGrow(0);
        PhoneColumn.standsIn(this, addComponentColumn(this::card).setHeader(words().of("desk.incident")));
        addItemClickListener(event -> getUI().ifPresent(ui -> ui.navigate(path(event.getItem()))));
    }

    void show(DeskFilter filter) {
        setItems(
                query -> desk.page(filter, query.getPage(), query.getPageSize()).stream(),
                query -> Math.toIntExact(desk.count(filter)));
    }

    private static String path(DeskItem item) {
        return "desk/" + item.incidentId();
    }

    private static StatusBadge state(DeskItem item) {
        return new StatusBadge(words().of(item.state().messageKey()), tone(item.state()));
    }

    private Div card(DeskItem item) {
        Div figures = new Div(lines(item), Amount.of(item.askedAmount()));
        figures.addClassName("desk-card-row");
        Div card = new Div(incident(item), due(item), figures, state(item));
        card.addClassName("desk-card");
        return card;
    }

    private Component due(DeskItem item) {
        LocalDate dueOn = item.dueOn();
        return dueOn == null ? new Span(words().of("desk.due.none")) : new DueDate(dueOn, today);
    }

    private Div incident(DeskItem item) {
        Span certificate = new Span(item.number() + " · " + item.certificateNumber());
        certificate.addClassName("quiet");
        Div about = new Div(certificate);
        about.addClassName("desk-about");
        news.mark(item.newsAt()).ifPresent(about::add);
        Div cell = new Div(Links.to(path(item), item.insuredName()), about);
        cell.addClassName("desk-what");
        return cell;
    }

    private static Span lines(DeskItem item) {
        int all = item.open() + item.asked() + item.proposed() + item.decided();
        return new Span(words().of("desk.lines.decided", item.decided(), all));
    }

    private static Tone tone(QueueState state) {
        return switch (state) {
            case WAITS_FOR_HANDLER -> Tone.ACTIVE;
            case WAITS_FOR_SUPERVISOR, WAITS_FOR_ANSWER -> Tone.WAITING;
            case DONE -> Tone.GOOD;
        };
    }
}
