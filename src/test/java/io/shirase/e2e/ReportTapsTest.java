package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("A first report on a phone")
class ReportTapsTest {

    private int taps;

    @Test
    @DisplayName("takes at most thirteen taps from the page after the login, and the way on is always in sight")
    void thirteenTaps(@Speaks(width = 360) Visitor visitor) {
        visitor.login("policyholder");
        Wizard wizard = new Wizard(visitor);

        tap(visitor, visitor.page().locator("main a[href$='report']").first());
        visitor.page().waitForURL("**/report/*/safety*");
        tap(visitor, wizard.answer("report.ui.safety.no"));
        next(visitor, "symptoms");
        tap(visitor, wizard.answer("incident.ui.symptom.strange-mail"));
        next(visitor, "discovery");
        tap(visitor, visitor.button("report.ui.when.now"));
        tap(visitor, wizard.answer("incident.ui.source.customer"));
        next(visitor, "affected");
        next(visitor, "orders");
        tap(visitor, wizard.answer("report.ui.orders.no"));
        tap(visitor, wizard.answer("incident.ui.told.nobody"));
        next(visitor, "check");
        tap(visitor, wizard.sendButton());
        visitor.page().waitForURL("**/receipt");

        assertThat(visitor.page().locator(".receipt-number")).containsText("SR-");
        assertThat(taps).isLessThanOrEqualTo(13);
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    private void next(Visitor visitor, String step) {
        Locator next = visitor.button("report.ui.next");
        visitor.page().evaluate("window.scrollTo(0, 0)");
        assertThat(next).isInViewport();
        assertThat(visitor.overflow()).isZero();
        tap(visitor, next);
        visitor.page().waitForURL("**/" + step);
        visitor.settle();
    }

    private void tap(Visitor visitor, Locator what) {
        what.click();
        visitor.settle();
        taps++;
    }
}
