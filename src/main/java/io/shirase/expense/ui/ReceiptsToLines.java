package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.ReceiptRefused;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ReceiptDrafts;
import io.shirase.expense.ReceiptDrafts.Drafted;
import io.shirase.invoice.Findings;
import io.shirase.invoice.InvoiceItem;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.part.UploadWords;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Any number of receipts dropped at once: each becomes a draft line of its own, and says what became of it. */
public final class ReceiptsToLines extends Div {

    private final UUID incidentId;
    private final String own;
    private final transient Receipts receipts;
    private final transient ReceiptDrafts drafts;
    private final SerializableRunnable changed;
    private final Div news = new Div();

    /**
     * @param own the name of the firm itself, which is never whom it pays
     * @param changed told whenever the log has another line
     */
    public ReceiptsToLines(
            UUID incidentId, String own, Receipts receipts, ReceiptDrafts drafts, SerializableRunnable changed) {
        this.incidentId = incidentId;
        this.own = own;
        this.receipts = receipts;
        this.drafts = drafts;
        this.changed = changed;
        addClassName("receipts");
        news.addClassName("receipt-list");
        news.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        Upload upload = new Upload();
        upload.setUploadHandler(this::take);
        upload.setMaxFileSize((int) Receipts.MAX_BYTES);
        upload.setAcceptedFileExtensions(ReceiptField.EXTENSIONS);
        upload.setI18n(UploadWords.i18n(words().of("expense.ui.upload.type")));
        upload.setUploadButton(Buttons.secondary(words().of("expense.ui.drafts.choose"), () -> {}));
        upload.setDropLabel(new Span(words().of("expense.ui.drafts.drop")));
        upload.addFileRejectedListener(event -> refuse(event.getFileName(), event.getErrorMessage()));
        add(new Paragraph(words().of("expense.ui.drafts.hint")), upload, news);
    }

    private void take(UploadEvent event) throws IOException {
        UI page = event.getUI();
        try (InputStream content = event.getInputStream()) {
            Receipt.Added added = receipts.add(incidentId, event.getFileName(), content);
            Drafted drafted = drafts.of(added.receipt(), own);
            var _ = page.access(() -> taken(added.receipt(), drafted));
        } catch (ReceiptRefused refusal) {
            event.reject(refusal.why().name());
            var _ = page.access(() -> refuse(event.getFileName(), words().of(refusal.messageKey())));
        } catch (IOException | RuntimeException failed) {
            var _ = page.access(() -> refuse(event.getFileName(), words().of("part.upload.failed")));
            throw failed;
        }
    }

    private void taken(Receipt receipt, Drafted drafted) {
        String line = words().of(
                        drafted.isNew() ? "expense.ui.drafts.made" : "expense.ui.drafts.already",
                        receipt.fileName(),
                        words().formats().number(drafted.line().number()));
        String path = "incidents/" + incidentId + "/expenses/" + drafted.line().id();
        news.add(new Note(
                drafted.isNew() ? Tone.GOOD : Tone.WARN,
                Links.to(path, line),
                new Paragraph(says(drafted.findings()))));
        changed.run();
    }

    private static String says(Findings findings) {
        Long gross = findings.yen(InvoiceItem.GROSS);
        String vendor = findings.text(InvoiceItem.VENDOR);
        if (gross == null && vendor == null) {
            return words().of("expense.ui.found.none", findings.how());
        }
        String sum = gross == null ? "" : "¥" + words().formats().number(gross);
        return words().of("expense.ui.drafts.found", ((vendor == null ? "" : vendor + " ") + sum).strip());
    }

    private void refuse(String fileName, String why) {
        news.add(new Note(Tone.BAD, words().of("expense.ui.receipts.refused", fileName, why)));
    }
}
