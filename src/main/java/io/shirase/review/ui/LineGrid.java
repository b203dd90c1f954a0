package io.shirase.review.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.shell.part.Amount;
import io.shirase.shell.part.StatusBadge;
import io.shirase.shell.part.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The lines of an incident: ticked for accepting many at once, the one in hand shown at the right. */
final class LineGrid extends Grid<DeskLine> {

    private List<DeskLine> lines = List.of();

    LineGrid(Consumer<DeskLine> open, Runnable ticked) {
        addClassName("desk-lines");
        addThemeNames("compact", "row-stripes");
        setSelectionMode(SelectionMode.MULTI);
        setHeightFull();
        getElement().setAttribute("aria-label", Words.of("desk.lines"));
        addColumn(DeskLine::number).setHeader("#").setWidth("3.5rem").setFlexGrow(0);
        addComponentColumn(LineGrid::what)
                .setHeader(Words.of("desk.what"))
                .setFlexGrow(3)
                .setWidth("12rem");
        addComponentColumn(line -> Amount.of(line.standing().asked()))
                .setHeader(Words.of("desk.asked"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(LineGrid::expected)
                .setHeader(Words.of("desk.expected"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(line -> new StatusBadge(Words.of(line.state().messageKey()), line.tone()))
                .setHeader(Words.of("desk.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addItemClickListener(event -> open.accept(event.getItem()));
        addSelectionListener(event -> ticked.run());
        setPartNameGenerator(line -> line.id().equals(inHand) ? "in-hand" : null);
    }

    private UUID inHand = new UUID(0, 0);

    private static Div what(DeskLine line) {
        Span activity = new Span(line.activityWords());
        Span vendor = new Span(line.standing().line().facts().vendor());
        vendor.addClassName("quiet");
        Div cell = new Div(activity, vendor);
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
