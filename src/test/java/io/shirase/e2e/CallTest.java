package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("A caller's report is taken")
class CallTest {

    private static final String FOCUSED_PART = "() => document.activeElement.closest('.call-part')?.id";

    @Test
    @DisplayName("by keyboard alone, in any order, and what was typed is there after the tab was closed")
    void keyboard(Visitor operator, World world) {
        operator.login("operator").open("/report");
        operator.page().waitForURL("**/calls/*");
        String call = operator.page().url();
        Keyboard keys = operator.page().keyboard();
        keys.press("F2");
        assertThat(operator.page().evaluate(FOCUSED_PART)).isEqualTo("call-caller");
        keys.type("Mori");
        keys.press("Tab");
        keys.type("03-1234-5678");
        keys.press("F2");
        assertThat(operator.page().evaluate(FOCUSED_PART)).isEqualTo("call-policy");
        keys.press("Tab");
        keys.type("minato");
        operator.settle();
        keys.press("F2");
        assertThat(operator.page().evaluate(FOCUSED_PART)).isEqualTo("call-notes");
        keys.type("first\nsecond");
        assertThat(operator.page().locator(".save-state")).not().isEmpty();
        operator.page().waitForTimeout(500);
        operator.settle();
        operator.page().close();

        try (Visitor again = world.visitor("ja", 1280)) {
            again.login("operator").narrow().open(call.replaceFirst("^https?://[^/]+", ""));
            questionsComeFirst(again);
            again.wide();
            assertThat(again.page().locator(".call > .call-side > #call-policy"))
                    .isVisible();
            assertThat(again.narrow().page().locator(".call > .call-questions ~ #call-policy ~ #call-notes"))
                    .isVisible();
            again.wide().open(call.replaceFirst("^https?://[^/]+", ""));
            assertThat(again.page().locator("#call-notes textarea")).hasValue("first\nsecond");
            assertThat(again.page().locator(".call-known")).hasText("Mori・03-1234-5678");
            finish(again);
        }
    }

    /** On a phone, what the caller tells follows the caller, for the eye and for the keyboard. */
    private static void questionsComeFirst(Visitor operator) {
        assertThat(operator.page().locator(".call > #call-caller")).isVisible();
        assertThat(operator.page().locator(".call > .call-questions ~ #call-policy ~ #call-notes"))
                .isVisible();
        operator.page().keyboard().press("F2");
        operator.page().keyboard().press("F2");
        assertThat(operator.page().evaluate(FOCUSED_PART)).isEqualTo("call-safety");
    }

    private static void finish(Visitor operator) {
        Keyboard keys = operator.page().keyboard();
        operator.page().locator("#call-policy input").last().focus();
        keys.press("Control+a");
        keys.type("みなと");
        operator.settle();
        keys.press("ArrowDown");
        operator.settle();
        keys.press("Enter");
        operator.settle();
        assertThat(operator.page().evaluate(FOCUSED_PART)).isEqualTo("call-policy");
        keys.press("F2");
        keys.press("F2");
        keys.press("F2");
        assertThat(operator.page().evaluate(FOCUSED_PART)).isEqualTo("call-symptoms");
        keys.press("Space");
        operator.settle();
        keys.press("F2");
        keys.press("Enter");
        operator.settle();
        assertThat(operator.page().locator(".call-state .badge")).containsText(operator.text("report.ui.call.enough"));
        assertThat(operator.page().evaluate(FOCUSED_PART)).isEqualTo("call-discovery");
        operator.page().evaluate("() => document.activeElement.blur()");
        keys.press("Control+Enter");
        operator.page().waitForURL("**/receipt");
        operator.settle();
        assertThat(operator.page().locator(".receipt-number")).containsText("SR-");
        assertThat(operator.scriptErrors()).isEmpty();
    }
}
