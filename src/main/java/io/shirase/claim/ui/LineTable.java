package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.shirase.claim.ClaimSums;
import io.shirase.claim.Claims;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.part.Rows;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The lines of an incident: what, how much, what would come back, why. On a phone each line is a card. Of a long log the
 * newest lines come first, and the others come as one scrolls; the page never holds more than those in sight.
 */
final class LineTable extends Composite<Div> {

    /** So many lines stand there at once in a table; more of them scroll. */
    static final int AT_ONCE = 100;

    private final UUID incidentId;
    private final transient LogFilter filter;
    private final transient Claims claims;
    private final transient Receipts receipts;

    LineTable(UUID incidentId, Outlook outlook, LogFilter filter, Claims claims, Receipts receipts) {
        this.incidentId = incidentId;
        this.claims = claims;
        this.receipts = receipts;
        this.filter = filter;
        List<LineOutlook> lines = filter.of(outlook.linesOf(incidentId));
        if (!filter.isOff()) {
            Paragraph found = new Paragraph(words().of(
                            "claim.ui.log.found",
                            words().formats().number(lines.size()),
                            words().formats().yen(ClaimSums.of(lines).asked())));
            found.getElement().setAttribute("role", "status");
            getContent().add(found);
        }
        if (lines.size() <= AT_ONCE) {
            getContent().add(table(outlook, lines));
        } else {
            Paragraph order = new Paragraph(words().of(
                            isUsual() ? "claim.ui.log.newest" : "claim.ui.log.many",
                            words().formats().number(lines.size())));
            order.addClassName("quiet");
            getContent().add(order, list(lines.size()));
        }
    }

    private Rows<LogRow> table(Outlook outlook, List<LineOutlook> lines) {
        LineCells cells = new LineCells(incidentId, claims);
        return new Rows<LogRow>(words().of("claim.ui.log.title"))
                .component(words().of("claim.ui.log.column.what"), LineCells::what)
                .number(words().of("claim.ui.log.column.amount"), LineCells::amount)
                .component(words().of("claim.ui.log.column.expected"), cells::expected)
                .component(words().of("claim.ui.log.column.receipts"), LineCells::papers)
                .show(rows(outlook, lines));
    }

    private VirtualList<LogRow> list(int size) {
        LineCells cells = new LineCells(incidentId, claims);
        VirtualList<LogRow> list = new VirtualList<>();
        list.addClassName("log-long");
        list.getElement().setAttribute("aria-label", words().of("claim.ui.log.title"));
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> newest(query.getOffset(), query.getLimit()).stream(), query -> size));
        list.setRenderer(new ComponentRenderer<>(row -> row(cells, row)));
        return list;
    }

    /** As the lines stand when they come into sight. */
    private List<LogRow> newest(int offset, int limit) {
        Outlook outlook = claims.ofIncident(incidentId);
        List<LineOutlook> lines = filter.of(outlook.linesOf(incidentId));
        return rows(
                outlook,
                (isUsual() ? lines.reversed() : lines)
                        .stream().skip(offset).limit(limit).toList());
    }

    private boolean isUsual() {
        return filter.order() == LogFilter.Order.USUAL;
    }

    private List<LogRow> rows(Outlook outlook, List<LineOutlook> lines) {
        Map<UUID, Receipt> known = receipts.of(
                incidentId,
                lines.stream().flatMap(line -> line.line().receipts().stream()).toList());
        return lines.stream().map(line -> LogRow.of(outlook, line, known)).toList();
    }

    private static Div row(LineCells cells, LogRow line) {
        Div row = new Div(
                cell("what", LineCells.what(line)),
                cell("amount", LineCells.amount(line)),
                cell("expected", cells.expected(line)),
                cell("receipts", LineCells.papers(line)));
        row.addClassName("log-row");
        return row;
    }

    private static Div cell(String column, Component content) {
        Div cell = new Div(content);
        cell.addClassName("log-" + column);
        cell.getElement().setAttribute("data-label", words().of("claim.ui.log.column." + column));
        return cell;
    }
}
