package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.ReceiptRefused;
import io.shirase.evidence.Receipts;
import io.shirase.invoice.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Takes one file after another straight to the disk, never whole into memory, and has it read while the person still sees
 * it being checked. A file that is refused is answered as refused, so that no list shows it as kept.
 */
final class ReceiptUpload implements UploadHandler {

    private final transient Receipts receipts;
    private final UUID incidentId;
    private final SerializableRunnable coming;
    private final SerializableBiConsumer<Receipt.Added, Findings> kept;
    private final SerializableBiConsumer<String, String> refused;

    /**
     * @param coming told of each file that begins to come, in the page's own thread
     * @param kept told of each file that was kept, and what it says of itself, in the page's own thread
     * @param refused told of each that was not: its name, and the sentence why
     */
    ReceiptUpload(
            Receipts receipts,
            UUID incidentId,
            SerializableRunnable coming,
            SerializableBiConsumer<Receipt.Added, Findings> kept,
            SerializableBiConsumer<String, String> refused) {
        this.receipts = receipts;
        this.incidentId = incidentId;
        this.coming = coming;
        this.kept = kept;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI page = event.getUI();
        var _ = page.access(coming::run);
        try (InputStream content = event.getInputStream()) {
            Receipt.Added added = receipts.add(incidentId, event.getFileName(), content);
            Findings found = receipts.findings(added.receipt().id());
            var _ = page.access(() -> kept.accept(added, found));
        } catch (ReceiptRefused refusal) {
            event.reject(refusal.why().name());
            var _ = page.access(() -> refused.accept(event.getFileName(), words().of(refusal.messageKey())));
        } catch (IOException | RuntimeException failed) {
            var _ = page.access(() -> refused.accept(event.getFileName(), words().of("part.upload.failed")));
            throw failed;
        }
    }
}
