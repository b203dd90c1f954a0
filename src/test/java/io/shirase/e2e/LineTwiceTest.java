package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("A line of expense")
class LineTwiceTest {

    @Test
    @DisplayName("saved by a double click is one line")
    void savedByDoubleClick(Visitor visitor, World world) {
        visitor.login("policyholder");
        LineForm line = new LineForm(visitor)
                .open(world.known().in("{incident}"), "new")
                .investigation("二度押し調査株式会社", "110000");

        line.saveButton().dblclick();
        line.awaitLog();

        assertThat(visitor.page().getByText("二度押し調査株式会社")).hasCount(1);
    }

    @Test
    @DisplayName("entered in two tabs is taken for the same one, before it is saved a second time")
    void enteredInTwoTabs(Visitor first, World world) {
        String incident = world.known().in("{incident}");
        first.login("policyholder");
        LineForm one = new LineForm(first).open(incident, "new").investigation("二画面調査株式会社", "120000");
        one.doneOn("2026/11/20");
        Visitor second = first.tab();
        LineForm other = new LineForm(second).open(incident, "new").investigation("二画面調査株式会社", "120000");
        other.doneOn("2026/11/20");
        one.save();

        other.saveButton().click();

        assertThat(second.alert()).containsText(second.text("claim.ui.duplicate"));
        assertThat(first.open("/incidents/" + incident + "/expenses").page().getByText("二画面調査株式会社"))
                .hasCount(1);
    }

    @Test
    @DisplayName("changed in two tabs: the second is told, keeps what was typed, and can save it knowing")
    void changedInTwoTabs(Visitor first, World world) {
        first.login("policyholder");
        String incident = world.known().in("{incident}");
        String line = add(first, incident, "初めの調査株式会社", "130000");
        LineForm one = new LineForm(first).open(incident, line);
        Visitor second = first.tab();
        LineForm other = new LineForm(second).open(incident, line);
        one.type(one.vendor(), "直した調査株式会社");
        one.save();

        other.type(other.amount(), "150000");
        other.saveButton().click();

        assertThat(second.alert()).containsText(second.text("claim.ui.refused.kept"));
        assertThat(other.amount()).hasValue("150,000");
        assertThat(first.open("/incidents/" + incident + "/expenses/" + line)
                        .page()
                        .getByLabel(first.text("expense.ui.vendor")))
                .hasValue("直した調査株式会社");
        other.save();
        assertThat(new LineForm(first).open(incident, line).amount()).hasValue("150,000");
    }

    @Test
    @DisplayName(
            "decided by two handlers at once is decided once, and the second is told by whom and goes on from there")
    void decidedByTwoHandlers(Visitor policyholder, Visitor first, Visitor second, World world) {
        policyholder.login("policyholder");
        String incident = world.known().in("{incident}");
        String line = add(policyholder, incident, "二人の調査株式会社", "140000");
        String desk = "/desk/" + incident + "?line=" + line;
        first.login("handler").open(desk);
        second.login("handler2").open(desk);
        second.button("desk.do.deny").click();
        Locator dialog = second.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel(second.text("desk.dialog.words.deny")).fill("見積書のみで、お支払いがありません。");

        first.button("desk.do.accept").dblclick();
        assertThat(first.page().getByRole(AriaRole.STATUS).first()).containsText("認めました");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(second.text("desk.do.deny")))
                .click();

        assertThat(dialog).containsText("伊藤 誠さんが更新しました");
        assertThat(dialog.getByLabel(second.text("desk.dialog.words.deny"))).hasValue("見積書のみで、お支払いがありません。");
        second.page().keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(second.page().locator(".desk-entries > li")).hasCount(1);
        assertThat(second.page().locator(".desk-entries")).containsText("¥140,000");
        first.open(desk);
        assertThat(first.page().locator(".desk-entries > li")).hasCount(1);
        assertThat(first.page().locator(".desk-entries")).containsText("¥140,000");
    }

    /** @return the id of the line */
    private static String add(Visitor visitor, String incident, String vendor, String yen) {
        new LineForm(visitor).open(incident, "new").investigation(vendor, yen).save();
        String link = visitor.page()
                .locator("main tr, main li")
                .filter(new Locator.FilterOptions().setHasText(vendor))
                .locator("a[href*='expenses/']")
                .first()
                .getAttribute("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
