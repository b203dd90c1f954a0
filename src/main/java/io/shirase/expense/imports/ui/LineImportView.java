package io.shirase.expense.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.expense.ExpenseImport;
import io.shirase.expense.InvalidExpense;
import io.shirase.expense.NewLine;
import io.shirase.expense.ReceiptDrafts;
import io.shirase.expense.imports.LineColumn;
import io.shirase.expense.imports.LineSheet;
import io.shirase.expense.imports.ReadLine;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.part.UploadWords;
import io.shirase.sheet.Budget;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a table of expenses into the log: looked at, mended in place, and taken all or none. */
@Route("incidents/:incidentId/expenses/import")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class LineImportView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final Incidents incidents;
    private final ExpenseImport lines;
    private final ReceiptDrafts drafts;
    private final Div news = new Div();
    private final Div table = new Div();
    private final Map<Integer, Map<LineColumn, String>> mended = new HashMap<>();
    private final TablePreview preview = new TablePreview(mended, this::look);
    private final Button take = Buttons.primary("", this::take);
    private UUID incidentId = new UUID(0, 0);
    /** Of one table: a double click takes it once. */
    private UUID tableId = UUID.randomUUID();

    private transient @Nullable LineSheet sheet;

    LineImportView(Incidents incidents, ExpenseImport lines, ReceiptDrafts drafts) {
        this.incidents = incidents;
        this.lines = lines;
        this.drafts = drafts;
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
    }

    private String log() {
        return "incidents/" + incidentId + "/expenses";
    }

    private Component upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(new SheetUpload(this::received, this::refuse));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Budget.STANDARD.bytes());
        upload.setAcceptedFileExtensions(".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".xls");
        upload.setI18n(UploadWords.i18n(words().of("policy.imports.file.type")));
        upload.setUploadButton(Buttons.secondary(words().of("expense.import.choose"), () -> {}));
        upload.setDropLabel(new Span(words().of("policy.imports.file.drop")));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        return upload;
    }

    private void refuse(String why) {
        news.removeAll();
        news.add(new Note(Tone.BAD, why));
    }

    private void received(LineSheet read) {
        news.removeAll();
        mended.clear();
        tableId = UUID.randomUUID();
        sheet = read;
        if (read.tooMany()) {
            refuse(words().of("expense.import.many", words().formats().number(LineSheet.MOST)));
            sheet = null;
        }
        showTable();
    }

    private void showTable() {
        table.removeAll();
        LineSheet read = sheet;
        if (read == null) {
            return;
        }
        Div fields = new Div();
        fields.addClassName("import-columns");
        for (int place = 0; place < read.headers().size(); place++) {
            if (!read.headers().get(place).isEmpty()) {
                fields.add(column(read, place));
            }
        }
        table.add(
                new Panel(
                        words().of("expense.import.columns"),
                        new Paragraph(words().of("expense.import.columns.hint")),
                        fields),
                new Panel(words().of("expense.import.preview"), preview),
                new Actions(take, Links.secondary(log(), words().of("claim.ui.line.cancel"))));
        look();
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
            LineSheet now = sheet;
            if (event.isFromClient() && now != null) {
                sheet = now.with(place, Optional.ofNullable(event.getValue()));
                showTable();
            }
        });
        return column;
    }

    private List<ReadLine> read() {
        LineSheet read = sheet;
        return read == null ? List.of() : ReadLine.all(read, mended, drafts.usualTaxMethod(incidentId));
    }

    private void look() {
        List<ReadLine> read = read();
        preview.show(read);
        take.setText(words().of("expense.import.take", words().formats().number(read.size())));
        take.setEnabled(
                !read.isEmpty() && read.stream().allMatch(line -> line.faults().isEmpty()));
    }

    private void take() {
        try {
            lines.table(
                    incidentId,
                    read().stream()
                            .map(line -> new NewLine(idOf(line), incidentId, line.facts()))
                            .toList());
            UI.getCurrent().navigate(log());
        } catch (InvalidExpense invalid) {
            refuse(invalid.problems().getFirst().text(words().formats().locale()));
            take.setEnabled(true);
        }
    }

    private UUID idOf(ReadLine line) {
        return UUID.nameUUIDFromBytes((tableId + "/" + line.row()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("expense.import.title"));
    }
}
