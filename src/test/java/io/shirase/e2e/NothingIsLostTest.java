package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("Of a report, nothing is lost")
class NothingIsLostTest {

    @Test
    @DisplayName("when the network is, and the page says what was kept, what to do and whom to call")
    void network(Visitor japanese, @Speaks(value = "en", width = 360) Visitor english) {
        for (Visitor visitor : new Visitor[] {japanese, english}) {
            visitor.login("policyholder");
            Wizard wizard = new Wizard(visitor);
            String draft = wizard.begin();
            wizard.pick("report.ui.safety.yes").next("symptoms");
            wizard.pick("incident.ui.symptom.ransom-note");

            visitor.page().context().setOffline(true);
            assertThat(visitor.connection()).containsText(visitor.text("shell.reconnect.lost"));
            wizard.answer("incident.ui.symptom.slow-system").click();
            assertThat(visitor.connection()).containsText(visitor.text("shell.reconnect.trying"));
            assertThat(visitor.page().locator(".v-status-message")).isInViewport();
            assertThat(visitor.overflow()).isZero();

            visitor.page().context().setOffline(false);
            assertThat(visitor.connection()).containsText(visitor.text("shell.reconnect.back"));
            assertThat(visitor.page().locator(".v-status-message")).hasCSS("opacity", "0");
            visitor.settle().page().reload();
            assertThat(visitor.page()).hasURL(visitor.address() + "/report/" + draft + "/symptoms");
            assertThat(wizard.chosen()).hasCount(2);
            assertThat(visitor.scriptErrors()).isEmpty();
        }
    }

    @Test
    @DisplayName("when a link is tapped without a network: the page stays, and the link leads on once there is one")
    void linkWithoutNetwork(@Speaks(width = 360) Visitor visitor) {
        visitor.login("policyholder").open("/policies");
        visitor.page().locator("main a[href*='policies/']").first().click();
        visitor.page().waitForURL("**/policies/*");
        visitor.settle();
        String here = visitor.page().url();

        visitor.page().context().setOffline(true);
        assertThat(visitor.connection()).containsText(visitor.text("shell.reconnect.lost"));
        visitor.page().locator(".page-back").click();
        assertThat(visitor.page()).hasURL(here);
        assertThat(visitor.page().locator("main h1")).isVisible();

        visitor.page().goBack();
        visitor.page().context().setOffline(false);
        assertThat(visitor.page()).hasURL(visitor.address() + "/policies");
        assertThat(visitor.heading("policy.ui.list.title")).isVisible();
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    @Test
    @DisplayName("when the browser is closed: the person goes on where the next question is")
    void closed(Visitor first, Visitor later) {
        first.login("policyholder");
        Wizard wizard = new Wizard(first);
        String draft = wizard.begin();
        wizard.pick("report.ui.safety.no").next("symptoms");
        wizard.pick("incident.ui.symptom.lost-bag");
        first.close();

        later.login("policyholder").open("/incidents");
        later.page()
                .locator("a[href*='" + draft + "']")
                .filter(new FilterOptions().setHasText(later.text("report.ui.draft.continue")))
                .click();

        assertThat(later.page()).hasURL(later.address() + "/report/" + draft + "/symptoms");
        assertThat(new Wizard(later).chosen()).containsText(later.text("incident.ui.symptom.lost-bag"));
    }

    @Test
    @DisplayName(
            "when the server is killed and started again: after logging in the person goes on at the same question")
    void restarted(World world) {
        try (Portal portal = Portal.alone();
                Visitor visitor = world.visitor(portal, "ja", 1280)) {
            visitor.login("policyholder");
            Wizard wizard = new Wizard(visitor);
            String draft = wizard.begin();
            wizard.pick("report.ui.safety.yes").next("symptoms");
            wizard.pick("incident.ui.symptom.ransom-note");

            portal.kill();
            wizard.answer("incident.ui.symptom.slow-system").click();
            assertThat(visitor.connection()).containsText(visitor.text("shell.reconnect.trying"));
            portal.startAgain();
            assertThat(visitor.page().locator(".v-system-error")).containsText(visitor.text("shell.expired.title"));
            visitor.page().keyboard().press("Escape");
            visitor.page().waitForURL("**/login");
            visitor.settle().fillIn("policyholder", Visitor.PASSWORD);

            assertThat(visitor.page()).hasURL(Pattern.compile(".*/report/" + draft + "/symptoms([?].*)?"));
            assertThat(wizard.chosen()).containsText(visitor.text("incident.ui.symptom.ransom-note"));
            visitor.open("/report/" + draft + "/safety");
            assertThat(wizard.chosen()).containsText(visitor.text("report.ui.safety.yes"));
            visitor.open("/report/" + draft + "/check");
            wizard.send();
            assertThat(visitor.page().locator(".receipt-number")).containsText("SR-");
        }
    }
}
