package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("An incident on the desk")
class DeskTest {

    private static final int TIMES = 8;

    /** A window of 1280 x 900: what a claim handler's portable computer shows. */
    private static final int LOWER_EDGE = 900;

    @Test
    @DisplayName("listens to its keys each time it is opened, by its address or from the queue")
    void keys(World world) {
        String incident = world.known().in("desk/{incident}");
        Visitor handler = world.regular("handler", "ja");
        handler.wide();
        Locator dialog = handler.page().locator("vaadin-dialog[opened]");
        for (int i = 0; i < TIMES; i++) {
            if (i % 2 == 0) {
                handler.open("/" + incident);
            } else {
                handler.open("/desk");
                handler.page().locator("a[href='" + incident + "']").first().click();
                handler.page().waitForURL("**/" + incident + "*");
                handler.settle();
            }
            handler.page().waitForFunction("() => document.activeElement.closest('.desk-page')");
            handler.page().keyboard().press("q");
            assertThat(dialog).hasCount(1);
            handler.page().keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
        }
        assertThat(handler.scriptErrors()).isEmpty();
    }

    @Test
    @DisplayName("shows the receipt beside the line, and every button, without scrolling")
    void inSight(World world) {
        Visitor handler = world.regular("handler", "ja");
        handler.wide().open(world.known().in("/desk/{incident}?line={line}"));
        BoundingBox hand = handler.page().locator(".desk-hand").boundingBox();
        BoundingBox receipt = handler.page()
                .locator(".desk-receipts :is(img, iframe, object)")
                .first()
                .boundingBox();

        assertThat(receipt.x).isGreaterThanOrEqualTo(hand.x + hand.width);
        assertThat(Math.min(receipt.y + receipt.height, LOWER_EDGE) - receipt.y)
                .as("pixels of the receipt in sight")
                .isGreaterThan(300);
        for (Locator button :
                handler.page().locator(".desk-actions vaadin-button:visible").all()) {
            BoundingBox box = button.boundingBox();
            assertThat(box.y + box.height).as(button.innerText()).isLessThanOrEqualTo(LOWER_EDGE);
        }
    }
}
