package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("The way in")
class LoginTest {

    @Test
    @DisplayName("is Japanese for a Japanese browser, and says so to screen readers")
    void japanese(Visitor visitor) {
        visitor.open("/login");

        assertThat(visitor.heading("identity.login.title")).isVisible();
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "ja");
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    @Test
    @DisplayName("turns English at a press, and stays English")
    void turnsEnglish(Visitor visitor) {
        visitor.open("/login");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("English"))
                .click();

        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        assertThat(visitor.page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Log in")))
                .isVisible();
        visitor.page().reload();
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
    }

    @Test
    @DisplayName("says in a sentence that name or password is wrong, and keeps the name")
    void wrongPassword(Visitor visitor) {
        visitor.tryLogin("policyholder", "not-the-password", "**/login?error**");

        assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText(visitor.text("identity.login.wrong"));
        assertThat(visitor.page().getByLabel(visitor.text("identity.login.username")))
                .hasValue("policyholder");
    }

    @Test
    @DisplayName("lets a demo account in")
    void letsIn(Visitor visitor) {
        visitor.login("policyholder");

        assertThat(visitor.page().url()).doesNotContain("login");
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    @Test
    @DisplayName("has nothing that WCAG 2.2 A or AA forbids, wide or narrow, Japanese or English")
    void accessible(Visitor wide, @Speaks(width = 360) Visitor narrow, @Speaks("en") Visitor english) {
        for (Visitor visitor : new Visitor[] {wide, narrow, english}) {
            visitor.open("/login");
            assertThat(visitor.violations()).isEmpty();
            assertThat(visitor.overflow()).isZero();
        }
    }
}
