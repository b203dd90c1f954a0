package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.shirase.claim.RevenueTable;
import io.shirase.sheet.SheetRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads the table of months from a file while it comes in; the file itself is not kept. */
final class RevenueUpload implements UploadHandler {

    private final SerializableConsumer<RevenueTable> received;
    private final SerializableConsumer<String> refused;

    RevenueUpload(SerializableConsumer<RevenueTable> received, SerializableConsumer<String> refused) {
        this.received = received;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI page = event.getUI();
        // Only the portal's own user may read it.
        Path file = Files.createTempFile("shirase-months", "");
        try (InputStream content = event.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            RevenueTable table = RevenueTable.ofFile(file);
            var _ = page.access(() -> received.accept(table));
        } catch (SheetRefused refusal) {
            event.reject(refusal.why().name());
            var _ = page.access(() -> refused.accept(words().of(refusal.messageKey())));
        } catch (IOException | RuntimeException failed) {
            var _ = page.access(() -> refused.accept(words().of("part.upload.failed")));
            throw failed;
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
