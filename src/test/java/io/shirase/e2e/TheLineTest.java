package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("The whole line, in Japanese")
class TheLineTest {

    private static final String VENDOR = "みどり調査株式会社";

    @Test
    @DisplayName("goes from a report on a phone to a packet with the handler's decision")
    void fromReportToPacket(@Speaks(width = 360) Visitor policyholder, Visitor handler) throws IOException {
        String incident = report(policyholder);
        spend(policyholder, incident);
        decide(handler, incident);
        packet(policyholder, incident);

        assertThat(policyholder.scriptErrors()).isEmpty();
        assertThat(handler.scriptErrors()).isEmpty();
    }

    private static String report(Visitor visitor) {
        visitor.login("policyholder");
        Wizard wizard = new Wizard(visitor);
        wizard.begin();
        wizard.pick("report.ui.safety.yes").next("symptoms");
        wizard.pick("incident.ui.symptom.ransom-note").next("discovery");
        wizard.noticedToday();
        assertThat(visitor.page().locator("vaadin-date-picker").first()).not().hasAttribute("invalid", "");
        visitor.page().reload();
        assertThat(wizard.day()).not().hasValue("");
        for (String step : List.of("affected", "orders", "check")) {
            wizard.next(step);
        }
        wizard.send();
        assertThat(visitor.page().locator("main")).containsText("SR-");
        visitor.page().locator("main a[href*='incidents/']").first().click();
        visitor.page().waitForURL("**/incidents/*");
        visitor.settle();
        String address = visitor.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void spend(Visitor visitor, String incident) {
        LineForm line = new LineForm(visitor).open(incident, "new").investigation(VENDOR, "１，２３０，０００");
        assertThat(line.amount()).hasValue("1,230,000");
        visitor.page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("請求書.png", "image/png", picture()));
        visitor.page().getByText("請求書.png").first().waitFor();
        visitor.settle();
        line.save();
        assertThat(visitor.page().locator("main")).containsText("¥1,230,000");
        assertThat(visitor.page().getByText(VENDOR)).hasCount(1);
    }

    private static void decide(Visitor handler, String incident) {
        handler.login("handler");
        handler.open("/desk/" + incident);
        assertThat(handler.page().locator("main")).containsText(VENDOR);
        handler.button("desk.do.cut").click();
        Locator dialog = handler.page().getByRole(AriaRole.DIALOG);
        Locator amount = dialog.getByLabel(handler.text("desk.dialog.accepted"));
        amount.fill("1000000");
        amount.press("Tab");
        Locator words = dialog.getByLabel(handler.text("desk.dialog.words.cut"));
        words.fill("見積りとの差額は対象外です。");
        words.press("Control+Enter");
        handler.settle();
        assertThat(handler.page().getByRole(AriaRole.STATUS).first())
                .containsText(handler.text("desk.entered.cut", "1"));
        assertThat(handler.page().locator(".desk-sums")).containsText("¥1,000,000");
    }

    /** A packet that takes longer shows its making first, and is taken from there. */
    static Download packet(Visitor visitor) {
        AtomicReference<Download> downloaded = new AtomicReference<>();
        visitor.page().onDownload(downloaded::set);
        visitor.page().locator("a[href$='packet.zip']").first().click();
        Locator take = visitor.page().locator("a[href*='/packets/']");
        visitor.page().waitForCondition(() -> {
            if (downloaded.get() == null && take.isVisible()) {
                take.click();
            }
            return downloaded.get() != null;
        });
        return downloaded.get();
    }

    private static void packet(Visitor visitor, String incident) throws IOException {
        visitor.open("/incidents/" + incident);
        Download download = packet(visitor);
        Path zip = Path.of("target", "e2e", "packet.zip");
        download.saveAs(zip);
        Set<String> names = new HashSet<>();
        String claim = "";
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().endsWith("claim.json")) {
                    claim = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(names).anyMatch(name -> name.endsWith(".pdf"));
        assertThat(names).anyMatch(name -> name.contains("請求書"));
        assertThat(names).anyMatch(name -> name.endsWith("manifest.sha256"));
        assertThat(claim.replace(" ", "")).contains("\"acceptedAmount\":1000000");
    }

    private static byte[] picture() {
        try (var out = new java.io.ByteArrayOutputStream()) {
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
