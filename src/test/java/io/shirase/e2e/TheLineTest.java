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
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("The whole line, in Japanese")
class TheLineTest {

    private static final String VENDOR = "みどり調査株式会社";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

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

    @Test
    @DisplayName("shows a neighbour nothing: no page, no download")
    void neighbour(Visitor policyholder, Visitor neighbour) {
        policyholder.login("policyholder");
        policyholder.open("/incidents");
        Locator link = policyholder.page().locator("main a[href*='incidents/']").first();
        String incident = String.valueOf(link.getAttribute("href"));
        String id = incident.substring(incident.indexOf("incidents/") + "incidents/".length());
        neighbour.login("policyholder2");

        for (String path : new String[] {"", "/facts", "/expenses", "/expenses/new", "/what-if"}) {
            assertThat(neighbour
                            .page()
                            .navigate(neighbour.address() + "/incidents/" + id + path)
                            .status())
                    .as("/incidents/…" + path)
                    .isEqualTo(404);
        }
        for (String file : new String[] {"packet.pdf", "packet.zip", "notice.pdf"}) {
            assertThat(neighbour
                            .page()
                            .request()
                            .get(neighbour.address() + "/files/incidents/" + id + "/" + file)
                            .status())
                    .as(file)
                    .isEqualTo(404);
        }
    }

    private static String report(Visitor visitor) {
        visitor.login("policyholder");
        visitor.open("/report");
        choosePolicy(visitor);
        visitor.page().waitForURL("**/report/*/safety");
        pick(visitor, "incident.ui.report.safety.yes");
        next(visitor, "symptoms");
        pick(visitor, "incident.ui.symptom.ransom-note");
        next(visitor, "discovery");
        Locator when = visitor.page().locator("vaadin-date-picker input").first();
        when.fill(TODAY.format(DateTimeFormatter.ofPattern("uuuu/MM/dd")));
        when.press("Tab");
        visitor.settle();
        assertThat(visitor.page().locator("vaadin-date-picker").first()).not().hasAttribute("invalid", "");
        visitor.page().reload();
        assertThat(visitor.page().locator("vaadin-date-picker input").first())
                .not()
                .hasValue("");
        next(visitor, "notice");
        next(visitor, "affected");
        next(visitor, "orders");
        next(visitor, "told");
        next(visitor, "check");
        visitor.button("incident.ui.report.check.send").dblclick();
        visitor.page().waitForURL("**/receipt");
        visitor.settle();
        assertThat(visitor.page().locator("main")).containsText("SR-");
        visitor.page().locator("main a[href*='incidents/']").first().click();
        visitor.page().waitForURL("**/incidents/*");
        visitor.settle();
        String address = visitor.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Whoever has several policies says which; whoever has one is taken to the first question. */
    private static void choosePolicy(Visitor visitor) {
        Locator begin = visitor.button("incident.ui.report.start.begin");
        if (begin.count() > 0) {
            Locator policies = visitor.page().locator("vaadin-radio-button label");
            if (policies.count() > 0) {
                policies.first().click();
            }
            begin.first().click();
        }
    }

    private static void pick(Visitor visitor, String key) {
        visitor.page()
                .locator("vaadin-radio-button label, vaadin-checkbox label")
                .filter(new Locator.FilterOptions().setHasText(visitor.text(key)))
                .click();
        visitor.settle();
    }

    private static void next(Visitor visitor, String step) {
        visitor.button("incident.ui.report.next").click();
        visitor.page().waitForURL("**/" + step);
        visitor.settle();
    }

    private static void spend(Visitor visitor, String incident) {
        visitor.open("/incidents/" + incident + "/expenses/new");
        Locator activity = visitor.page().locator("vaadin-combo-box input").first();
        activity.fill("フォレンジック");
        visitor.page().locator("vaadin-combo-box-item").first().click();
        visitor.page().getByLabel(visitor.text("expense.ui.vendor")).fill(VENDOR);
        Locator amount =
                visitor.page().locator("vaadin-text-field.yen-field input").first();
        amount.fill("１，２３０，０００");
        amount.press("Tab");
        visitor.settle();
        assertThat(amount).hasValue("1,230,000");
        visitor.page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("請求書.png", "image/png", picture()));
        visitor.page().getByText("請求書.png").first().waitFor();
        visitor.settle();
        visitor.button("claim.ui.line.save").dblclick();
        visitor.page().waitForURL("**/expenses");
        visitor.settle();
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
        dialog.getByLabel(handler.text("desk.dialog.words.cut")).fill("見積りとの差額は対象外です。");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(handler.text("desk.do.cut")))
                .click();
        handler.settle();
        assertThat(handler.page().getByRole(AriaRole.STATUS).first())
                .containsText(handler.text("desk.entered.cut", "1"));
        assertThat(handler.page().locator(".desk-sums")).containsText("¥1,000,000");
    }

    private static void packet(Visitor visitor, String incident) throws IOException {
        visitor.open("/incidents/" + incident);
        Download download = visitor.page()
                .waitForDownload(() ->
                        visitor.page().locator("a[href$='packet.zip']").first().click());
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
