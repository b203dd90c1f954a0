package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Amount;
import io.shirase.part.StatusBadge;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The lines of an incident: ticked for accepting many at once, the one in hand shown at the right. */
final class LineGrid extends Grid<DeskLine> {

    /** So many lines stand there in full; more of them scroll by themselves. */
    private static final int IN_FULL = 15;

    private final transient News news;
    private List<DeskLine> lines = List.of();

    LineGrid(News news, Consumer<DeskLine> open, Runnable ticked) {
        this.news = news;
        addClassName("desk-lines");
        addThemeNames("compact", "row-stripes");
        setSelectionMode(SelectionMode.MULTI);
        getElement().setAttribute("aria-label", words().of("desk.lines"));
        addColumn(DeskLine::number).setHeader("#").setWidth("2.75rem").setFlexGrow(0);
        addComponentColumn(this::what)
                .setHeader(words().of("desk.what"))
                .setFlexGrow(3)
                .setWidth("12rem");
        addComponentColumn(line -> Amount.of(line.standing().asked()))
                .setHeader(words().of("desk.asked"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(LineGrid::expected)
                .setHeader(words().of("desk.expected"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.75rem")
                .setFlexGrow(0);
        addComponentColumn(LineGrid::state)
                .setHeader(words().of("desk.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        PhoneColumn.standsIn(this, addComponentColumn(this::card).setHeader(words().of("desk.what")));
        addItemClickListener(event -> open.accept(event.getItem()));
        addSelectionListener(event -> ticked.run());
        setPartNameGenerator(line -> line.id().equals(inHand) ? "in-hand" : null);
    }

    private UUID inHand = new UUID(0, 0);

    private static StatusBadge state(DeskLine line) {
        return new StatusBadge(words().of(line.state().messageKey()), line.tone());
    }

    private Div card(DeskLine line) {
        Div figures = new Div(Amount.of(line.standing().asked()), new Span("→"), expected(line));
        figures.addClassName("desk-card-row");
        Div card = new Div(what(line), figures, state(line));
        card.addClassName("desk-card");
        return card;
    }

    private Div what(DeskLine line) {
        Span activity = new Span(line.activityWords());
        activity.addClassName("desk-activity");
        Div about = new Div();
        about.addClassName("desk-about");
        if (!line.line().facts().vendor().isEmpty()) {
            Span vendor = new Span(line.line().facts().vendor());
            vendor.addClassName("quiet");
            about.add(vendor);
        }
        news.mark(line.standing().newsAt().orElse(null)).ifPresent(about::add);
        Div cell = new Div(activity, about);
        cell.addClassName("desk-what");
        return cell;
    }

    private static Amount expected(DeskLine line) {
        return line.range()
                .map(range -> Amount.between(range.least(), range.most()))
                .orElseGet(Amount::unknown);
    }

    void show(List<DeskLine> lines) {
        Set<UUID> ticked = getSelectedItems().stream().map(DeskLine::id).collect(java.util.stream.Collectors.toSet());
        this.lines = List.copyOf(lines);
        setItems(this.lines);
        setAllRowsVisible(lines.size() <= IN_FULL);
        asMultiSelect()
                .setValue(this.lines.stream()
                        .filter(line -> ticked.contains(line.id()))
                        .collect(java.util.stream.Collectors.toSet()));
    }

    void takeInHand(DeskLine line) {
        inHand = line.id();
        getDataProvider().refreshAll();
        scrollToItem(line);
    }
}
