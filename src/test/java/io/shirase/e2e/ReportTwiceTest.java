package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("A report")
class ReportTwiceTest {

    /** Programs look at links before people do. */
    @Test
    @DisplayName("is not begun by a link to it that is merely opened")
    void notBegunByLink(World world) {
        String link = world.known().in("/report?policy={policy}");
        try (Session session = Session.of(world.portal().address(), "agency")) {
            String before = drafts(session);
            for (int i = 0; i < 3; i++) {
                assertThat(session.get(link).statusCode()).isEqualTo(200);
            }
            assertThat(drafts(session)).isEqualTo(before);
        }
    }

    private static String drafts(Session session) {
        return Pattern.compile("report/[0-9a-f-]{36}")
                .matcher(session.get("/incidents").body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList()
                .toString();
    }

    @Test
    @DisplayName("sent by a double click is one incident with one receipt, and the way back leads to that receipt")
    void sentByDoubleClick(Visitor visitor, World world) {
        Set<String> before = world.known().incidents("policyholder");
        visitor.login("policyholder");
        Wizard wizard = new Wizard(visitor);
        String draft = wizard.begin();
        visitor.open("/report/" + draft + "/check");

        wizard.sendButton().dblclick();
        visitor.page().waitForURL("**/receipt");
        visitor.settle();
        String number = receiptNumber(visitor).innerText();
        assertThat(world.known().incidents("policyholder")).hasSize(before.size() + 1);

        visitor.page().goBack();
        assertThat(receiptNumber(visitor)).hasText(number);
        visitor.page().reload();
        assertThat(receiptNumber(visitor)).hasText(number);
        assertThat(world.known().incidents("policyholder")).hasSize(before.size() + 1);
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    @Test
    @DisplayName("is the same one after the page was loaded again right at its beginning")
    void reloaded(Visitor visitor) {
        visitor.login("policyholder");
        String draft = new Wizard(visitor).begin();
        new Wizard(visitor).pick("report.ui.safety.no");

        visitor.page().reload();
        visitor.settle();

        assertThat(visitor.page().url()).contains("/report/" + draft + "/safety");
        assertThat(new Wizard(visitor).chosen()).hasText(visitor.text("report.ui.safety.no"));
    }

    @Test
    @DisplayName("written in two tabs keeps the answers of both")
    void twoTabs(Visitor first) {
        first.login("policyholder");
        String draft = new Wizard(first).begin();
        Visitor second = first.tab().open("/report/" + draft + "/symptoms");

        new Wizard(first).pick("report.ui.safety.no").next("symptoms");
        new Wizard(second).pick("incident.ui.symptom.ransom-note").next("discovery");
        new Wizard(first).next("discovery");
        first.open("/report/" + draft + "/safety");
        assertThat(new Wizard(first).chosen()).hasText(first.text("report.ui.safety.no"));
        first.open("/report/" + draft + "/symptoms");

        assertThat(new Wizard(first).chosen()).containsText(first.text("incident.ui.symptom.ransom-note"));
    }

    @Test
    @DisplayName("sent in one tab stays as it was sent, and the other tab says so and leads to the receipt")
    void sentInAnotherTab(Visitor first, World world) {
        first.login("policyholder");
        String draft = new Wizard(first).begin();
        Visitor writing = first.tab().open("/report/" + draft + "/safety");
        Visitor going = first.tab().open("/report/" + draft + "/orders");
        Visitor sending = first.tab().open("/report/" + draft + "/check");
        first.open("/report/" + draft + "/check");
        new Wizard(first).send();
        String number = receiptNumber(first).innerText();
        Set<String> incidents = world.known().incidents("policyholder");

        new Wizard(writing).pick("report.ui.safety.yes");
        assertThat(writing.alert()).containsText(writing.text("report.ui.elsewhere"));
        assertThat(writing.page().getByText(writing.text("part.saved", ""))).hasCount(0);
        going.button("report.ui.next").click();
        assertThat(going.alert()).containsText(going.text("report.ui.elsewhere.kept"));
        going.page().getByText(going.text("report.ui.elsewhere.receipt")).click();
        assertThat(receiptNumber(going)).hasText(number);
        new Wizard(sending).send();
        assertThat(receiptNumber(sending)).hasText(number);

        assertThat(world.known().incidents("policyholder")).isEqualTo(incidents);
    }

    @Test
    @DisplayName("discarded in one tab is gone in the other, which says so instead of failing")
    void discardedInAnotherTab(Visitor first) {
        first.login("policyholder");
        String draft = new Wizard(first).begin();
        new Wizard(first).pick("report.ui.safety.no");
        Visitor second = first.tab().open("/incidents");
        second.page()
                .locator(".card")
                .filter(new Locator.FilterOptions().setHas(second.page().locator("a[href*='" + draft + "']")))
                .getByText(second.text("report.ui.draft.remove"))
                .click();
        second.page()
                .locator("vaadin-confirm-dialog")
                .getByText(second.text("report.ui.draft.remove"), new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        second.settle();

        new Wizard(first).pick("report.ui.safety.yes");

        assertThat(first.alert()).containsText(first.text("report.ui.discarded"));
        assertThat(first.button("report.ui.next")).hasCount(0);
    }

    private static Locator receiptNumber(Visitor visitor) {
        return visitor.page().locator(".receipt-number");
    }
}
