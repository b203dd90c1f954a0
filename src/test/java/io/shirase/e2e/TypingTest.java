package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.shirase.time.Japan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("Typing")
class TypingTest {

    private static final String NEW_LINE = "/incidents/{incident}/expenses/new";

    @Test
    @DisplayName("as people in Japan type is read and shown back; what is no time stays with its reason")
    void readAndShownBack(World world) {
        Visitor visitor = world.regular("policyholder", "ja");
        visitor.open(world.known().in(NEW_LINE));
        Locator amount =
                visitor.page().locator("vaadin-text-field.yen-field input").first();
        Locator day = visitor.page().getByLabel(visitor.text("expense.ui.accruedOn"));
        Locator time = visitor.page().locator(".time-field input").first();

        compose(visitor, amount, "金２７万５０００円也", "Tab");
        assertThat(amount).hasValue("275,000");

        compose(visitor, day, "令和８年１１月２６日", "Enter");
        assertThat(day).hasValue("2026/11/26");

        compose(visitor, time, "午後２時１０分", "Tab");
        assertThat(time).hasValue("14:10");

        time.fill("25:00");
        time.press("Tab");
        assertThat(visitor.page().locator(".time-field").first()).hasAttribute("invalid", "");
        assertThat(time).hasValue("25:00");
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    @Test
    @DisplayName("with a mouse and keys, Tab leads from the day to the time, and さっき asks for the time alone")
    void fromDayToTime(World world) {
        Visitor visitor = world.regular("policyholder", "ja");
        new Wizard(visitor).begin();
        visitor.open(visitor.page().url().replaceFirst(".*(/report/[^/]+)/.*", "$1/discovery"));
        Locator day = visitor.page().locator("vaadin-date-picker input").first();
        Locator time = visitor.page().locator(".time-field input").first();

        day.click();
        visitor.page().keyboard().type("11月8日");
        day.press("Tab");
        assertThat(day).hasValue(Pattern.compile("\\d{4}/11/08"));
        assertThat(time).isFocused();

        visitor.button("report.ui.when.justNow").click();
        assertThat(time).isFocused();
        assertThat(time).hasValue("");
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    @Test
    @DisplayName("in several lines and sent at once arrives whole")
    void severalLines(World world) {
        Visitor visitor = world.regular("policyholder", "ja");
        visitor.open(world.known().in("/incidents/{incident}"));
        visitor.page().getByLabel(visitor.text("conversation.text")).fill("一行目\n二行目");
        visitor.button("conversation.send").click();

        assertThat(visitor.page().locator(".letters li.own").last()).containsText("二行目");
        assertThat(visitor.page().getByLabel(visitor.text("conversation.text"))).hasValue("");
    }

    @Test
    @DisplayName("is not needed for today, which is Japan's in a browser in Los Angeles too")
    void today(World world) {
        Visitor visitor = world.abroad("ja", 1280, "America/Los_Angeles").login("policyholder");
        visitor.open(world.known().in(NEW_LINE));
        Locator day = visitor.page().getByLabel(visitor.text("expense.ui.accruedOn"));

        day.locator("xpath=ancestor::vaadin-date-picker")
                .locator("[part~=toggle-button]")
                .click();
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("今日")
                                .setExact(true))
                .click();

        assertThat(day).hasValue(LocalDate.now(Japan.ZONE).format(DateTimeFormatter.ofPattern("uuuu/MM/dd")));
        visitor.close();
    }

    @Test
    @DisplayName("Enter where something would be lost keeps it")
    void enterKeeps(World world) {
        Visitor visitor = world.regular("policyholder", "ja");
        String line = world.known().in("/incidents/{incident}/expenses/{line}");
        visitor.open(line);
        visitor.button("claim.ui.line.remove").click();
        assertThat(visitor.page().locator("vaadin-confirm-dialog[opened]")).hasCount(1);
        assertThat(visitor.button("claim.ui.line.remove.cancel")).isFocused();
        visitor.page().keyboard().press("Enter");

        assertThat(visitor.page().locator("vaadin-confirm-dialog[opened]")).hasCount(0);
        visitor.open(line);
        assertThat(visitor.button("claim.ui.line.remove")).isVisible();
    }

    /** Types as an input method does: the text is composed, confirmed, and the field is left by a key. */
    private static void compose(Visitor visitor, Locator field, String text, String leaving) {
        field.click();
        visitor.page().keyboard().press("Escape");
        CDPSession session = session(visitor);
        JsonObject composing = new JsonObject();
        composing.addProperty("text", text);
        composing.addProperty("selectionStart", text.length());
        composing.addProperty("selectionEnd", text.length());
        session.send("Input.imeSetComposition", composing);
        JsonObject confirmed = new JsonObject();
        confirmed.addProperty("text", text);
        session.send("Input.insertText", confirmed);
        session.detach();
        field.press(leaving);
        visitor.settle();
    }

    private static CDPSession session(Visitor visitor) {
        return visitor.page().context().newCDPSession(visitor.page());
    }
}
