package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.shirase.evidence.SampleReceipts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("Receipts on a new line")
class ReceiptsTest {

    /** What a telephone or an old computer says of a file it does not know. */
    private static final String UNKNOWN = "application/octet-stream";

    private static final List<FilePayload> GOOD = List.of(
            new FilePayload("請求書.pdf", UNKNOWN, file("form-stamp-signature.pdf")),
            new FilePayload("photo.jpg", "image/jpeg", SampleReceipts.picture("jpg")),
            new FilePayload("large.png", "image/png", file("pixels-59M-interlaced.png")),
            new FilePayload("loop.pdf", "application/pdf", file("treeloop.pdf")),
            new FilePayload("fax.tiff", "image/tiff", SampleReceipts.picture("tiff")),
            new FilePayload("small.webp", "image/webp", file("small.webp")),
            new FilePayload("IMG_0001.HEIC", UNKNOWN, file("photo.heic")));

    @Test
    @DisplayName("are kept whatever type is stated, shown as the reader drew them, and offered again or taken away")
    void keptShownOfferedAgain(Visitor visitor) {
        visitor.login("policyholder");
        String incident = Known.first(visitor.page().content(), "incidents/");
        LineForm form = new LineForm(visitor).open(incident, "new");

        for (FilePayload file : GOOD) {
            send(visitor, file);
            visitor.page()
                    .getByText(visitor.text("expense.ui.receipts.kept", file.name))
                    .waitFor();
        }
        FilePayload pretended =
                new FilePayload("words.pdf", "application/pdf", "only words".getBytes(StandardCharsets.UTF_8));
        send(visitor, pretended);
        visitor.page()
                .getByText(
                        visitor.text("expense.ui.receipts.refused", "words.pdf", visitor.text("evidence.refused.type")))
                .waitFor();
        visitor.picture("receipts-sent");
        assertThat(visitor.violations()).isEmpty();
        assertThat(visitor.narrow().overflow()).isZero();
        visitor.wide();

        assertThat(marked(visitor, "words.pdf", "complete")).isFalse();
        assertThat(marked(visitor, "photo.jpg", "complete")).isTrue();
        for (String name : List.of("photo.jpg", "fax.tiff", "small.webp")) {
            Locator viewer = visitor.page()
                    .locator(".receipt-item")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .locator("receipt-viewer");
            viewer.scrollIntoViewIfNeeded();
            assertThat(viewer).hasAttribute("data-drawn", Pattern.compile(".+"));
        }

        form.open(incident, "new");
        Locator leftOver = visitor.page().locator(".receipts-unassigned");
        for (FilePayload file : GOOD) {
            assertThat(leftOver).containsText(visitor.text("expense.ui.receipts.attach", file.name));
        }
        assertThat(leftOver).not().containsText("words.pdf");
        assertThat(visitor.narrow().overflow()).isZero();
        visitor.picture("receipts-unassigned-360");
        visitor.wide().picture("receipts-unassigned-1280");

        for (FilePayload file : GOOD) {
            visitor.button("expense.ui.receipts.remove", file.name).click();
            visitor.settle();
        }
        assertThat(leftOver).isHidden();
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    private static void send(Visitor visitor, FilePayload file) {
        visitor.page().locator("input[type=file]").first().setInputFiles(file);
    }

    private static boolean marked(Visitor visitor, String name, String mark) {
        return (boolean) visitor.page()
                .evaluate(
                        "([name, mark]) => document.querySelector('vaadin-upload').files"
                                + ".some(file => file.name === name && file[mark])",
                        List.of(name, mark));
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/receipts", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
