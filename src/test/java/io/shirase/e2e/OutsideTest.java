package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("Without an account")
class OutsideTest {

    private static final String HOSTILE = "みなと精機<img src=x onerror=hostile=1></script>";

    @Test
    @DisplayName("an incident is reported from a phone, matched by the hotline, and is among the firm's incidents")
    void theWholeWay(World world) throws Exception {
        try (Visitor phone = world.visitor("ja", 360);
                Visitor operator = world.visitor("ja", 1280);
                Visitor firm = world.visitor("ja", 1280)) {
            String number = report(phone);

            operator.login("operator");
            operator.open("/notices");
            assertThat(operator.page().locator("main")).containsText("onerror=hostile=1");
            operator.page()
                    .locator(".card")
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .locator("a")
                    .click();
            assertThat(operator.page().locator("main")).containsText(operator.text("report.notices.sameNumber"));
            operator.page()
                    .locator(".card")
                    .filter(new Locator.FilterOptions().setHasText(operator.text("report.notices.inForce")))
                    .first()
                    .getByText(operator.text("report.notices.match"))
                    .click();
            operator.page().waitForURL("**/incidents/*");
            operator.settle();
            assertThat(operator.page().locator("main")).containsText(number);

            firm.login("policyholder");
            assertThat(firm.page().locator("main")).containsText(number);
            assertThat(List.of(phone, operator, firm)).allSatisfy(visitor -> {
                assertThat(visitor.scriptErrors()).isEmpty();
                assertThat(visitor.complaints()).isEmpty();
                assertThat(visitor.page().evaluate("typeof window." + HostileTexts.MARK))
                        .isEqualTo("undefined");
            });
        }
    }

    /** @return the number of the receipt */
    private static String report(Visitor phone) throws Exception {
        phone.open("/login");
        phone.page().getByText(phone.text("identity.login.outside")).click();
        phone.page().waitForURL("**/notice");
        phone.settle();
        phone.button("report.outside.begin").click();
        phone.settle();
        assertThat(phone.page().getByText(phone.text("report.outside.firm.missing")))
                .isVisible();
        assertThat(phone.violations()).isEmpty();

        Wizard wizard = new Wizard(phone);
        type(phone, "report.outside.certificate", "ＴＭ－２０２６－０００４８１");
        wizard.beginOutside(HOSTILE);
        wizard.pick("report.ui.safety.yes").next("symptoms");
        wizard.pick("incident.ui.symptom.ransom-note");
        phone.page().context().setOffline(true);
        assertThat(phone.connection()).containsText(phone.text("shell.reconnect.lost"));
        wizard.answer("incident.ui.symptom.slow-system").click();
        phone.page().context().setOffline(false);
        assertThat(phone.connection()).containsText(phone.text("shell.reconnect.back"));
        phone.settle().forgetErrors();
        phone.page().reload();
        phone.settle();
        assertThat(wizard.chosen()).hasCount(2);
        wizard.next("discovery");
        wizard.noticedToday();
        phone.page().reload();
        phone.settle();
        phone.button("report.ui.now").dblclick();
        phone.page().waitForURL("**/notice/receipt");
        phone.settle();

        String number = phone.page().locator(".receipt-number").innerText();
        String code = phone.page().locator(".handover-code").innerText();
        assertThat(number).matches("SR-\\d{4}-\\d{6}");
        assertThat(phone.violations()).isEmpty();
        assertThat(phone.overflow()).isZero();
        Download pdf = phone.page()
                .waitForDownload(() -> phone.page()
                        .getByText(phone.text("report.ui.receipt.pdf"))
                        .click());
        assertThat(pdf.suggestedFilename()).contains(number);
        assertThat(Files.readString(pdf.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        phone.open("/notice/safety");
        assertThat(phone.page().locator(".receipt-number")).hasText(number);
        assertThat(phone.page().locator(".handover-code")).hasText(code);
        return number;
    }

    private static void type(Visitor visitor, String label, String text) {
        Locator field = visitor.page().getByLabel(visitor.text(label));
        field.fill(text);
        field.press("Tab");
        visitor.settle();
    }
}
