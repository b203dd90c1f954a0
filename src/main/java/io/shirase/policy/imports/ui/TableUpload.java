package io.shirase.policy.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.shirase.policy.imports.PolicyImport;
import io.shirase.policy.imports.PolicyImports;
import io.shirase.sheet.SheetRefused;
import java.io.IOException;
import java.io.InputStream;

/** Takes a table straight to the disk and stages its rows. */
final class TableUpload implements UploadHandler {

    private final transient PolicyImports imports;
    private final SerializableConsumer<PolicyImport> received;
    private final SerializableConsumer<String> refused;

    /**
     * @param received told of the import, in the page's own thread
     * @param refused told the sentence why there is none
     */
    TableUpload(
            PolicyImports imports, SerializableConsumer<PolicyImport> received, SerializableConsumer<String> refused) {
        this.imports = imports;
        this.received = received;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI page = event.getUI();
        try (InputStream content = event.getInputStream()) {
            PolicyImport staged = imports.receive(event.getFileName(), content);
            var _ = page.access(() -> received.accept(staged));
        } catch (SheetRefused refusal) {
            event.reject(refusal.why().name());
            var _ = page.access(() -> refused.accept(words().of(refusal.messageKey())));
        } catch (IOException | RuntimeException failed) {
            var _ = page.access(() -> refused.accept(words().of("part.upload.failed")));
            throw failed;
        }
    }
}
