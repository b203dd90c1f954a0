package io.shirase.expense.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.shirase.expense.InvalidExpense;
import io.shirase.expense.imports.LineColumn;
import io.shirase.expense.imports.LineSheet;
import io.shirase.expense.imports.StagedTable;
import io.shirase.expense.imports.StagedTables;
import io.shirase.expense.imports.TableLook;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.TableUpload;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.sheet.SheetRefused;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a table of expenses into the log: looked at, mended in place, also after a reload, and taken all or none. */
@Route("incidents/:incidentId/expenses/import")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class LineImportView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameter of the address that names the table. */
    private static final String TABLE = "table";

    private final Incidents incidents;
    private final StagedTables tables;
    private final Div news = new Div();
    private final Div table = new Div();
    private final TablePreview preview = new TablePreview(this::mend);
    private final Button take = Buttons.primary("", this::take);
    private UUID incidentId = new UUID(0, 0);
    private @Nullable UUID tableId;

    LineImportView(Incidents incidents, StagedTables tables) {
        this.incidents = incidents;
        this.tables = tables;
        news.getElement().setAttribute("role", "status");
        table.addClassName("form");
        take.setDisableOnClick(true);
        getContent().addClassName("column-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        incidentId = incidents.get(Ids.of(event, "incidentId")).id();
        String query = "?language=" + words().locale().getLanguage();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(words().of("expense.import.title"))
                                .back(log(), words().of("claim.ui.line.back"))
                                .lead(words().of("expense.import.lead")),
                        new Panel(
                                words().of("expense.import.file"),
                                upload(),
                                new Actions(
                                        Links.download(
                                                "files/expenses/template.xlsx" + query,
                                                words().of("expense.import.template.xlsx")),
                                        Links.download(
                                                "files/expenses/template.csv" + query,
                                                words().of("expense.import.template.csv"))),
                                news),
                        table);
        news.removeAll();
        table.removeAll();
        tableId = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TABLE)
                .flatMap(Ids::read)
                .map(tables::get)
                .filter(found -> found.incidentId().equals(incidentId) && found.takenAt() == null)
                .map(StagedTable::id)
                .orElse(null);
        if (tableId != null) {
            showTable();
        } else {
            tables.open(incidentId).ifPresent(this::offer);
        }
    }

    /** What was begun is not lost: the way back to it. */
    private void offer(StagedTable begun) {
        news.add(new Note(
                Tone.NEUTRAL,
                new Paragraph(words().of("expense.import.begun", begun.fileName())),
                Links.secondary(log() + "/import?" + TABLE + "=" + begun.id(), words().of("expense.import.go-on"))));
    }

    private String log() {
        return "incidents/" + incidentId + "/expenses";
    }

    private Component upload() {
        return new TableUpload(
                        Buttons.secondary(words().of("expense.import.choose"), () -> {}),
                        (fileName, content) -> tables.stage(incidentId, fileName, content),
                        this::received,
                        this::refuse)
                .saying(LineImportView::sentence);
    }

    private static String sentence(SheetRefused refusal) {
        return refusal.why() == SheetRefused.Why.TOO_MANY_ROWS
                ? words().of("expense.import.many", words().formats().number(LineSheet.MOST))
                : words().of(refusal.messageKey());
    }

    private void refuse(String why) {
        news.removeAll();
        news.add(new Note(Tone.BAD, why));
    }

    /** The table stands in the address from here on, so that a reload shows it again. */
    private void received(UUID staged) {
        UI.getCurrent().navigate(log() + "/import", QueryParameters.of(TABLE, staged.toString()));
    }

    private void showTable() {
        table.removeAll();
        if (tableId == null) {
            return;
        }
        StagedTable staged = tables.get(tableId);
        LineSheet read = staged.sheet();
        Div fields = new Div();
        fields.addClassName("import-columns");
        for (int place = 0; place < read.headers().size(); place++) {
            if (!read.headers().get(place).isEmpty()) {
                fields.add(column(read, place));
            }
        }
        table.add(
                new Paragraph(words().of("expense.import.of", staged.fileName())),
                new Panel(
                        words().of("expense.import.columns"),
                        new Paragraph(words().of("expense.import.columns.hint")),
                        fields),
                new Panel(words().of("expense.import.preview"), preview),
                new Actions(take, Buttons.secondary(words().of("expense.import.forget"), this::forget)));
        look();
    }

    private void forget() {
        if (tableId != null) {
            tables.forget(tableId);
        }
        UI.getCurrent().navigate(log());
    }

    private void mend(int row, LineColumn column, String text) {
        if (tableId != null) {
            tables.mend(tableId, row, column, text);
            look();
        }
    }

    private Component column(LineSheet read, int place) {
        Select<LineColumn> column = new Select<>();
        column.setLabel(read.headers().get(place));
        column.setEmptySelectionAllowed(true);
        column.setEmptySelectionCaption(words().of("expense.import.column.none"));
        column.setItems(LineColumn.values());
        column.setItemLabelGenerator(one -> words().of(one == null ? "expense.import.column.none" : one.nameKey()));
        column.setValue(read.columns().get(place).orElse(null));
        column.addValueChangeListener(event -> {
            if (event.isFromClient() && tableId != null) {
                tables.choose(tableId, place, Optional.ofNullable(event.getValue()));
                showTable();
            }
        });
        return column;
    }

    private void look() {
        if (tableId != null) {
            TableLook look = tables.look(tableId);
            preview.show(look);
            take.setText(words().of("expense.import.take", words().formats().number(look.lines())));
            take.setEnabled(look.isReady());
        }
    }

    private void take() {
        if (tableId == null) {
            return;
        }
        try {
            tables.take(tableId);
            UI.getCurrent().navigate(log(), QueryParameters.of("imported", tableId.toString()));
        } catch (InvalidExpense invalid) {
            refuse(invalid.problems().getFirst().text(words().formats().locale()));
            take.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("expense.import.title"));
    }
}
