package io.shirase.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;

/** A visitor who writes a report. */
final class Wizard {

    private static final String DAY = "vaadin-date-picker input";

    private final Visitor visitor;

    Wizard(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Begins a report about the person's first policy.
     *
     * @return the id of the draft
     */
    String begin() {
        visitor.open("/policies");
        String policy = Known.first(visitor.page().content(), "policies/");
        visitor.open("/report?policy=" + policy);
        visitor.page().waitForURL("**/report/*/safety*");
        return visitor.page().url().replaceFirst(".*/report/([^/]+)/.*", "$1");
    }

    /** Begins a report as somebody without an account, who says that the firm is called this. */
    void beginOutside(String firm) {
        visitor.open("/notice");
        type(visitor.page().getByLabel(visitor.text("report.outside.firm")), firm);
        type(visitor.page().getByLabel(visitor.text("report.outside.telephone")), "03-0000-0000");
        visitor.button("report.outside.begin").click();
        visitor.page().waitForURL("**/notice/safety");
        visitor.settle();
    }

    /** Chooses an answer by its words. */
    Wizard pick(String key) {
        answer(key).click();
        visitor.settle();
        return this;
    }

    Locator answer(String key) {
        return visitor.page()
                .locator("vaadin-radio-button label, vaadin-checkbox label")
                .filter(new FilterOptions().setHasText(visitor.text(key)));
    }

    /** The answers that are chosen. */
    Locator chosen() {
        return visitor.page().locator("vaadin-radio-button[checked], vaadin-checkbox[checked]");
    }

    /** Goes on to the question that must follow. */
    Wizard next(String step) {
        visitor.button("report.ui.next").click();
        visitor.page().waitForURL("**/" + step);
        visitor.settle();
        return this;
    }

    Wizard noticedToday() {
        visitor.button("report.ui.when.today").click();
        visitor.settle();
        type(visitor.page().locator(".time-field input").first(), "00:00");
        return this;
    }

    Locator day() {
        return visitor.page().locator(DAY).first();
    }

    /** Types over what is in a field, and leaves it. */
    void type(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
        visitor.settle();
    }

    Locator sendButton() {
        return visitor.button("report.ui.check.send");
    }

    /** Sends the report, and waits for its receipt. */
    void send() {
        sendButton().click();
        visitor.page().waitForURL("**/receipt");
        visitor.settle();
    }

    /** Answers what there is to answer, and stands at the end where everything is checked. */
    void answerEverything() {
        pick("report.ui.safety.yes").next("symptoms");
        pick("incident.ui.symptom.ransom-note").next("discovery");
        noticedToday();
        pick("incident.ui.source.security-operator").next("affected");
        type(visitor.page().getByLabel(visitor.text("report.ui.affected.people")), "120");
        next("orders");
        pick("report.ui.orders.yes");
        type(visitor.page().getByLabel(visitor.text("report.ui.orders.words")), "調査を依頼");
        pick("incident.ui.told.insurer").pick("incident.ui.told.public").next("check");
    }
}
