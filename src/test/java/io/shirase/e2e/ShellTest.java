package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
@DisplayName("The frame around every screen")
class ShellTest {

    @Test
    @DisplayName("answers an address that is not there with 404 and a page that says what to do")
    void notFound(Visitor visitor) {
        visitor.login("policyholder");
        var response = visitor.page().navigate(address(visitor) + "/no/such/page");
        visitor.settle();

        assertThat(response.status()).isEqualTo(404);
        assertThat(visitor.heading("shell.notFound.title")).isVisible();
        assertThat(visitor.page().getByText(visitor.text("shell.notFound.todo")))
                .isVisible();
        assertThat(visitor.violations()).isEmpty();
    }

    @Test
    @DisplayName("answers a file that is not there with 404 and no trace of the program")
    void noSuchFile(Visitor visitor) {
        visitor.open("/login");
        var response = visitor.page().navigate(address(visitor) + "/assets/no-such-file");

        assertThat(response.status()).isEqualTo(404);
        assertThat(visitor.page().content()).contains("ページが見つかりません").doesNotContain("Exception");
    }

    @Test
    @DisplayName("keeps the Enter that confirms a Japanese conversion from everything but the input method")
    void conversionIsNotAnOrder(Visitor visitor) {
        visitor.open("/design");
        Page page = visitor.page();
        Locator field = page.locator("vaadin-text-field input").first();
        field.click();
        page.evaluate("() => { window.orders = 0;"
                + " document.addEventListener('keydown', e => { if (e.key !== 'Shift') window.orders++; }, true); }");
        CDPSession keyboard = page.context().newCDPSession(page);

        JsonObject kana = new JsonObject();
        kana.addProperty("text", "しらかば");
        kana.addProperty("selectionStart", 4);
        kana.addProperty("selectionEnd", 4);
        keyboard.send("Input.imeSetComposition", kana);
        keyboard.send("Input.dispatchKeyEvent", enter(229));
        assertThat(page.evaluate("window.orders")).isEqualTo(0);

        JsonObject chosen = new JsonObject();
        chosen.addProperty("text", "白樺");
        keyboard.send("Input.insertText", chosen);
        assertThat(field).hasValue("白樺");

        keyboard.send("Input.dispatchKeyEvent", enter(13));
        assertThat(page.evaluate("window.orders")).isEqualTo(1);
    }

    @Test
    @DisplayName("is dark where the device is, turns bright at a press, and stays bright")
    void brightness(Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.open("/login");
        Object dark = ground(visitor);
        visitor.button("shell.scheme").click();
        assertThat(visitor.page().locator("html")).hasAttribute("data-scheme", "light");
        Object bright = ground(visitor);
        visitor.open("/login");

        assertThat(bright).isNotEqualTo(dark);
        assertThat(ground(visitor)).isEqualTo(bright);
    }

    @Test
    @DisplayName("lets the keyboard skip what every page begins with")
    void skip(Visitor visitor) {
        visitor.open("/design");
        visitor.page().keyboard().press("Tab");
        visitor.page().keyboard().press("Enter");

        assertThat(visitor.page().locator("main")).isFocused();
    }

    @Test
    @DisplayName("takes a date as it is written in Japan")
    void dates(Visitor visitor) {
        visitor.open("/design");
        Locator day = visitor.page().getByLabel(visitor.text("gallery.field.ordered"));
        for (String typed : new String[] {"2027/2/28", "2027-02-28", "2027年2月28日", "20270228"}) {
            day.fill(typed);
            day.press("Enter");
            day.press("Tab");
            assertThat(day).hasValue("2027/02/28");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/design", "/design/report", "/design/desk"})
    @DisplayName("and its parts have nothing that WCAG 2.2 A or AA forbids: bright or dark, wide or narrow")
    void accessible(String path, Visitor wide, @Speaks(value = "en", width = 360) Visitor narrow) {
        narrow.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        for (Visitor visitor : new Visitor[] {wide, narrow}) {
            visitor.open(path);
            assertThat(visitor.violations()).isEmpty();
            assertThat(visitor.overflow()).isZero();
            assertThat(visitor.scriptErrors()).isEmpty();
        }
    }

    private static Object ground(Visitor visitor) {
        return visitor.page().evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    private static String address(Visitor visitor) {
        return visitor.page().url().replaceFirst("(https?://[^/]+).*", "$1");
    }

    private static JsonObject enter(int keyCode) {
        JsonObject key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("windowsVirtualKeyCode", keyCode);
        key.addProperty("nativeVirtualKeyCode", keyCode);
        key.addProperty("key", keyCode == 13 ? "Enter" : "Process");
        key.addProperty("code", "Enter");
        return key;
    }
}
