package io.shirase.gallery;

import static io.shirase.gallery.SaidParts.text;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.DefinitionList;
import io.shirase.part.DueDate;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.ReceiptPreview;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.part.Workbench;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** How a handler's page is put together. */
@Route("design/desk")
@AnonymousAllowed
class DeskSampleView extends GalleryView {

    private record Line(String what, long asked, long expected, Tone tone, String state) {}

    private final transient Clock clock;

    DeskSampleView(Clock clock, @Value("${shirase.demo:false}") boolean demo) {
        super(demo);
        this.clock = clock;
    }

    @Override
    void show() {
        LocalDate today = LocalDate.now(clock);
        PageHeader header = new PageHeader(text("desk.title"))
                .back("design", text("title"))
                .status(new StatusBadge(text("status.active"), Tone.ACTIVE), new DueDate(today.plusDays(5), today));
        add(new Workbench()
                .head(header)
                .left(new Panel(text("desk.lines"), grid()))
                .right(
                        new Panel(
                                text("desk.line"),
                                new DefinitionList()
                                        .add(text("facts.asked"), Amount.of(Yen.of(480_000)))
                                        .add(text("desk.expected"), Amount.expected(Yen.of(432_000)))
                                        .add(text("desk.reason"), text("desk.reason.value")),
                                new Actions(
                                        Buttons.primary(text("desk.accept"), this::show),
                                        Buttons.secondary(text("desk.cut"), this::show),
                                        Buttons.danger(text("desk.deny"), this::show))),
                        ReceiptPreview.pictures(
                                "assets/sample-receipt.svg",
                                text("receipt.picture"),
                                List.of("assets/sample-receipt.svg"))));
    }

    private Grid<Line> grid() {
        Grid<Line> grid = new Grid<>();
        grid.setAllRowsVisible(true);
        grid.addColumn(Line::what)
                .setHeader(text("desk.what"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addComponentColumn(line -> Amount.of(Yen.of(line.asked())))
                .setHeader(text("facts.asked"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(line -> Amount.of(Yen.of(line.expected())))
                .setHeader(text("desk.expected"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(line -> new StatusBadge(line.state(), line.tone()))
                .setHeader(text("status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.setItems(List.of(
                new Line(text("desk.line.survey"), 480_000, 432_000, Tone.ACTIVE, text("status.active")),
                new Line(text("desk.line.removal"), 1_200_000, 1_080_000, Tone.GOOD, text("status.good")),
                new Line(text("desk.line.letter"), 86_400, 86_400, Tone.WAITING, text("status.waiting")),
                new Line(text("desk.line.fine"), 300_000, 0, Tone.BAD, text("status.bad"))));
        return grid;
    }
}
