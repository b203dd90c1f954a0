package io.shirase.expense.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.shirase.expense.imports.LineSheet;
import io.shirase.sheet.SheetRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Takes a table to the disk, reads it, and keeps nothing of the file. */
final class SheetUpload implements UploadHandler {

    private final SerializableConsumer<LineSheet> received;
    private final SerializableConsumer<String> refused;

    /**
     * @param received told of the table, in the page's own thread
     * @param refused told the sentence why there is none
     */
    SheetUpload(SerializableConsumer<LineSheet> received, SerializableConsumer<String> refused) {
        this.received = received;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI page = event.getUI();
        // Only the portal's own user may read it.
        Path file = Files.createTempFile("shirase-lines", "");
        try (InputStream content = event.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            LineSheet sheet = LineSheet.read(file);
            var _ = page.access(() -> received.accept(sheet));
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
