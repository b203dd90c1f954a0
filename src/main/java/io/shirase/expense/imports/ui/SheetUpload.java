package io.shirase.expense.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.shirase.expense.imports.LineSheet;
import io.shirase.expense.imports.StagedTables;
import io.shirase.sheet.SheetRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Takes a table into the store, and keeps nothing of the file. */
final class SheetUpload implements UploadHandler {

    private final transient StagedTables tables;
    private final UUID incidentId;
    private final SerializableConsumer<UUID> received;
    private final SerializableConsumer<String> refused;

    /**
     * @param received told of the table's id, in the page's own thread
     * @param refused told the sentence why there is none
     */
    SheetUpload(
            StagedTables tables,
            UUID incidentId,
            SerializableConsumer<UUID> received,
            SerializableConsumer<String> refused) {
        this.tables = tables;
        this.incidentId = incidentId;
        this.received = received;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI page = event.getUI();
        try (InputStream content = event.getInputStream()) {
            UUID table = tables.stage(incidentId, event.getFileName(), content);
            var _ = page.access(() -> received.accept(table));
        } catch (SheetRefused refusal) {
            event.reject(refusal.why().name());
            var _ = page.access(() -> refused.accept(sentence(refusal)));
        } catch (IOException | RuntimeException failed) {
            var _ = page.access(() -> refused.accept(words().of("part.upload.failed")));
            throw failed;
        }
    }

    private static String sentence(SheetRefused refusal) {
        return refusal.why() == SheetRefused.Why.TOO_MANY_ROWS
                ? words().of("expense.import.many", words().formats().number(LineSheet.MOST))
                : words().of(refusal.messageKey());
    }
}
