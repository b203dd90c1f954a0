package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A portal that asks its staff for a passkey besides the password. */
@BrowserTest
@DisplayName("Other ways in than a password")
class WaysInTest {

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.alone(Map.of("shirase.staff.passkey", "required"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @DisplayName("a claim handler without a passkey is led to make one, reaches nothing else, and comes in with it")
    void staff(World world) {
        try (Visitor handler = world.visitor(portal, "ja", 360)) {
            VirtualKey.of(handler.page());
            handler.tryLogin("handler", Visitor.PASSWORD, "**/passkey");

            assertThat(handler.heading("identity.passkey.make")).isVisible();
            assertThat(handler.violations()).isEmpty();
            assertThat(handler.overflow()).isZero();
            handler.picture("passkey-make");
            for (String page : new String[] {"/desk", "/profile", "/policies", "/incidents", "/"}) {
                handler.page().navigate(portal.address() + page);
                handler.page().waitForURL("**/passkey");
            }
            assertThat(handler.page()
                            .request()
                            .get(portal.address() + "/files/trail.csv")
                            .text())
                    .doesNotContain("login.");

            handler.settle();
            handler.button("identity.passkeys.add").click();
            assertThat(handler.heading("identity.passkey.show")).isVisible();
            handler.picture("passkey-show");
            assertThat(handler.violations()).isEmpty();
            handler.button("identity.login.passkey").click();
            handler.page().waitForURL("**/desk**");
            handler.settle();
            assertThat(handler.page().locator("h1")).isVisible();

            handler.open("/profile");
            assertThat(handler.page().locator("main")).containsText(handler.text("identity.passkeys.label.usual"));
            assertThat(handler.violations()).isEmpty();
            assertThat(handler.overflow()).isZero();
            handler.picture("passkeys-360");
            handler.wide().picture("passkeys-1280");
            assertThat(handler.scriptErrors()).isEmpty();
            assertThat(handler.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("a policyholder adds a passkey, comes in with it, renames it and removes it")
    void everybody(World world) {
        try (Visitor owner = world.visitor(portal, "en", 1280)) {
            VirtualKey.of(owner.page());
            owner.login("policyholder");
            owner.open("/profile");
            owner.page().getByLabel(owner.text("identity.passkeys.label")).fill("Key of the office");
            owner.button("identity.passkeys.add").click();
            assertThat(owner.page().locator("main")).containsText(owner.text("identity.passkeys.added"));

            leave(owner);
            owner.button("identity.login.passkey").click();
            owner.page().waitForURL("**/incidents**");

            owner.open("/profile");
            owner.button("identity.passkeys.rename").click();
            Page page = owner.page();
            page.locator("vaadin-dialog")
                    .getByLabel(owner.text("identity.passkeys.label"))
                    .fill("Key of the shop");
            page.locator("vaadin-dialog").getByText(owner.text("identity.save")).click();
            assertThat(page.locator("main")).containsText("Key of the shop");
            owner.button("identity.passkeys.remove").click();
            page.locator("vaadin-confirm-dialog")
                    .getByText(
                            owner.text("identity.passkeys.remove"),
                            new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("main")).containsText(owner.text("identity.passkeys.removed"));

            leave(owner);
            owner.button("identity.login.passkey").click();
            assertThat(owner.alert()).isVisible();
            assertThat(owner.violations()).isEmpty();
            owner.picture("login-passkey-refused");
        }
    }

    private static void leave(Visitor visitor) {
        visitor.page().context().clearCookies();
        visitor.open("/login");
    }
}
