package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.UploadEvent;
import io.shirase.sheet.Budget;
import io.shirase.sheet.SheetRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** Takes tables from outside, XLSX or CSV, one at a time; what a file is, its content decides. */
public final class TableUpload extends Upload {

    private SerializableFunction<SheetRefused, String> sentence = refusal -> words().of(refusal.messageKey());

    /** Reads a table while it comes in, not in the page's thread. */
    @FunctionalInterface
    public interface Reading<T> extends Serializable {

        T read(String fileName, InputStream content) throws SheetRefused;
    }

    /**
     * @param choose opens the choice of a file
     * @param received given what was read, in the page's own thread
     * @param refused given the sentence why nothing was
     */
    public <T> TableUpload(
            Button choose, Reading<T> reading, SerializableConsumer<T> received, SerializableConsumer<String> refused) {
        setUploadHandler(event -> take(event, reading, received, refused));
        setMaxFiles(1);
        setMaxFileSize((int) Budget.STANDARD.bytes());
        // Extensions only: the content decides; .xls is taken so that it can be said what to do with it.
        setAcceptedFileExtensions(".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".xls");
        setI18n(UploadWords.i18n(words().of("part.upload.table")));
        setUploadButton(choose);
        setDropLabel(new Span(words().of("part.upload.drop")));
        addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
    }

    /** Says it with these words where a table is refused. */
    public TableUpload saying(SerializableFunction<SheetRefused, String> other) {
        sentence = other;
        return this;
    }

    private <T> void take(
            UploadEvent event,
            Reading<T> reading,
            SerializableConsumer<T> received,
            SerializableConsumer<String> refused)
            throws IOException {
        UI page = event.getUI();
        try (InputStream content = event.getInputStream()) {
            T read = reading.read(event.getFileName(), content);
            var _ = page.access(() -> received.accept(read));
        } catch (SheetRefused refusal) {
            event.reject(refusal.why().name());
            var _ = page.access(() -> refused.accept(sentence.apply(refusal)));
        } catch (IOException | RuntimeException failed) {
            var _ = page.access(() -> refused.accept(words().of("part.upload.failed")));
            throw failed;
        }
    }
}
