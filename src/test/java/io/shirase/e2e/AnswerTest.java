package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("A claim handler's question")
class AnswerTest {

    @Test
    @DisplayName("has a field for its answer, whether the page is opened by its address or by a click, and is answered")
    void isAnswered(World world, Visitor policyholder, Visitor handler) {
        String incident = world.known().in("{neighbours-incident}");
        ask(handler, incident);

        policyholder.login("policyholder2");
        policyholder.open("/incidents");
        policyholder
                .page()
                .locator("main a[href*='incidents/" + incident + "']")
                .first()
                .click();
        policyholder.page().waitForURL("**/incidents/" + incident);
        policyholder.settle();
        assertThat(field(policyholder)).isVisible();
        assertThat(policyholder.undefinedTags()).isEmpty();

        try (Visitor again = world.visitor("ja", 360)) {
            again.login("policyholder2");
            again.open("/incidents/" + incident);
            assertThat(field(again)).isVisible();
            field(again).fill("領収書をお送りします。");
            again.button("review.ui.answer.send").click();
            assertThat(again.page().getByText(again.text("review.ui.answer.sent")))
                    .isVisible();
            assertThat(again.scriptErrors()).isEmpty();
        }
        assertThat(policyholder.scriptErrors()).isEmpty();
    }

    private static void ask(Visitor handler, String incident) {
        handler.login("handler").open("/desk/" + incident);
        handler.button("desk.do.ask").click();
        Locator dialog = handler.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel(handler.text("desk.dialog.words.ask")).fill("領収書をお送りいただけますか。");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(handler.text("desk.do.ask")))
                .click();
        dialog.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        handler.settle();
    }

    private static Locator field(Visitor visitor) {
        return visitor.page()
                .getByLabel(
                        visitor.text("review.ui.answer"),
                        new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .last();
    }
}
