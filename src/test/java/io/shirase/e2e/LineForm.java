package io.shirase.e2e;

import com.microsoft.playwright.Locator;

/** A visitor who writes a line of expense. */
final class LineForm {

    private final Visitor visitor;

    LineForm(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @param line an id, or {@code new} */
    LineForm open(String incident, String line) {
        visitor.open("/incidents/" + incident + "/expenses/" + line);
        return this;
    }

    /** What an investigation cost: enough for a handler to decide about it. */
    LineForm investigation(String vendor, String yen) {
        visitor.page().locator("vaadin-combo-box input").first().fill("フォレンジック");
        visitor.page().locator("vaadin-combo-box-item").first().click();
        type(vendor(), vendor);
        type(amount(), yen);
        return this;
    }

    Locator vendor() {
        return visitor.page().getByLabel(visitor.text("expense.ui.vendor"));
    }

    /** @param day as it is typed in Japan */
    void doneOn(String day) {
        Locator field = visitor.page().getByLabel(visitor.text("expense.ui.accruedOn"));
        field.fill(day);
        field.press("Enter");
        visitor.settle();
    }

    Locator amount() {
        return visitor.page().locator("vaadin-text-field.yen-field input").first();
    }

    /** Types over what is in a field, and leaves it. */
    void type(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
        visitor.settle();
    }

    Locator saveButton() {
        return visitor.button("claim.ui.line.save");
    }

    /** Saves the line, and waits for the expense log. */
    void save() {
        saveButton().click();
        awaitLog();
    }

    void awaitLog() {
        visitor.page().waitForURL(url -> url.replaceFirst("[?].*", "").endsWith("/expenses"));
        visitor.settle();
    }
}
