package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import java.util.regex.Pattern;
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
        BoundingBox receipt =
                handler.page().locator(".desk-receipts .viewer-paper").first().boundingBox();

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

    @Test
    @DisplayName("draws a PDF by itself; its size, its direction and its pages change by keys, and fit the width again")
    void receipt(World world) {
        Visitor handler = world.regular("handler", "ja");
        Page page = handler.page();
        page.route("**/files/receipts/*", route -> route.fulfill(pdf(EvilPdfs.ofPages(3))));
        handler.wide().open(world.known().in("/desk/{incident}?line={line}"));
        Locator viewer = page.locator(".desk-receipts receipt-viewer").first();
        Pattern first = Pattern.compile("1/1\\.00/0");
        assertThat(viewer).hasAttribute("data-drawn", first);
        BoundingBox upright = viewer.locator("canvas").boundingBox();

        page.keyboard().press("+");
        assertThat(viewer).hasAttribute("data-drawn", "1/1.25/0");
        page.keyboard().press("0");
        page.keyboard().press("t");
        assertThat(viewer).hasAttribute("data-drawn", "1/1.00/90");
        assertThat(viewer.locator("canvas").boundingBox().width)
                .as("fits the width, lying down too")
                .isEqualTo(upright.width);
        page.keyboard().press("]");
        page.keyboard().press("]");
        page.keyboard().press("]");
        assertThat(viewer).hasAttribute("data-drawn", "3/1.00/90");
        page.keyboard().press("[");
        assertThat(viewer).hasAttribute("data-drawn", "2/1.00/90");
        page.unrouteAll();
        assertThat(handler.scriptErrors()).isEmpty();
    }

    @Test
    @DisplayName("says of a PDF that is broken, locked or without end that it cannot be shown, and goes on working")
    void evil(World world) {
        Visitor handler = world.regular("handler", "ja");
        Page page = handler.page();
        Locator viewer = page.locator(".desk-receipts receipt-viewer").first();
        for (Map.Entry<String, byte[]> file : EvilPdfs.ALL.entrySet()) {
            page.route("**/files/receipts/*", route -> route.fulfill(pdf(file.getValue())));
            handler.wide().open(world.known().in("/desk/{incident}?line={line}"));

            assertThat(viewer).hasAttribute("data-drawn", Pattern.compile(".+"));
            assertThat(page.evaluate("() => window.hostile")).as(file.getKey()).isNull();
            page.keyboard().press("?");
            assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
            page.keyboard().press("Escape");
            page.unrouteAll();
        }
        assertThat(handler.scriptErrors()).isEmpty();
    }

    private static FulfillOptions pdf(byte[] file) {
        return new FulfillOptions().setContentType("application/pdf").setBodyBytes(file);
    }

    @Test
    @DisplayName("is worked through by keys alone: accepted, taken back, ticked")
    void byKeysAlone(World world) {
        Visitor handler = world.visitor("ja", 1280).login("handler");
        Page page = handler.page();
        handler.open("/desk?state=waits-for-handler");
        page.locator("a[href^='desk/']").first().click();
        page.waitForURL("**/desk/*");
        handler.settle();
        page.waitForFunction("() => document.activeElement.closest('.desk-page')");
        String before = hand(page);

        page.keyboard().press("a");
        assertThat(page.locator(".desk-said")).containsText("認めました");
        page.keyboard().press("u");
        assertThat(page.locator(".desk-hand > h2")).hasText(before);
        assertThat(page.locator(".desk-said")).containsText("取り消しました");

        page.keyboard().press("x");
        assertThat(page.locator(".desk-many")).containsText("選んだ1件を認める");
        assertThat(handler.scriptErrors()).isEmpty();
    }

    private static String hand(Page page) {
        return page.locator(".desk-hand > h2").innerText();
    }
}
