package io.shirase.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.shirase.e2e.Portal;
import io.shirase.e2e.Visitor;
import io.shirase.e2e.World;

/**
 * A report on a phone's screen, over a slow network: what the portal takes of the time that a
 * person has, as a robot that does not think presses each button as soon as it can be pressed.
 */
final class PhoneBench {

    private static final int TIMES = 3;
    private static final String SELLER = "株式会社ためし復旧";
    private static final int LATENCY = 400;
    private static final int BYTES_A_SECOND = 400_000 / 8;

    private final Figures figures;
    private int taps;
    private int reportTaps;

    PhoneBench(Figures figures) {
        this.figures = figures;
    }

    void run() {
        double[] login = new double[TIMES];
        double[] report = new double[TIMES];
        double[] line = new double[TIMES];
        try (World world = World.of(Portal.start())) {
            for (int i = 0; i < TIMES; i++) {
                try (Visitor phone = world.visitor("ja", 360)) {
                    phone.page().setDefaultTimeout(30_000);
                    slow(phone);
                    login[i] = seconds(() -> phone.login("policyholder"));
                    report[i] = seconds(() -> report(phone));
                    openExpenses(phone);
                    FilePayload invoice = invoice(phone, i);
                    line[i] = seconds(() -> line(phone, invoice));
                }
            }
        }
        add("The login page with an empty cache, signing in, the first page", login, "");
        add("A first report, from that page to its receipt", report, ", " + reportTaps + " taps");
        add(
                "A line with its invoice (a PDF of one page), from the list of costs back to it",
                line,
                ", " + taps + " taps");
    }

    private void add(String what, double[] seconds, String more) {
        figures.add(
                what + ", 360 px, 400 ms and 400 kbit/s",
                Figures.number(Figures.percentile(seconds, 0.5), 1) + " s (at most "
                        + Figures.number(Figures.percentile(seconds, 1), 1) + " s)" + more);
    }

    private static void slow(Visitor phone) {
        CDPSession browser = phone.page().context().newCDPSession(phone.page());
        browser.send("Network.enable");
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        browser.send("Network.emulateNetworkConditions", network);
    }

    /** What a firm that knows little says at 2 a.m. */
    private void report(Visitor phone) {
        taps = 0;
        tap(phone, phone.page().locator("main a[href$='report']").first());
        phone.page().waitForURL("**/report/*/safety*");
        phone.settle();
        tap(phone, answer(phone, "report.ui.safety.no"));
        next(phone, "symptoms");
        tap(phone, answer(phone, "incident.ui.symptom.strange-mail"));
        next(phone, "discovery");
        tap(phone, phone.button("report.ui.when.now"));
        tap(phone, answer(phone, "incident.ui.source.customer"));
        next(phone, "affected");
        next(phone, "orders");
        tap(phone, answer(phone, "report.ui.orders.no"));
        tap(phone, answer(phone, "incident.ui.told.nobody"));
        next(phone, "check");
        tap(phone, phone.button("report.ui.check.send"));
        phone.page().waitForURL("**/receipt");
        phone.page().locator(".receipt-number").waitFor();
        reportTaps = taps;
    }

    private static void openExpenses(Visitor phone) {
        phone.page().locator("main a.button-primary").first().click();
        phone.page().waitForURL("**/incidents/*");
        phone.settle();
        phone.open(phone.page().url().replaceFirst("^https?://[^/]+", "") + "/expenses");
    }

    /** The invoice says who, when and how much; the person says what for, and how the firm declares its consumption tax. */
    private void line(Visitor phone, FilePayload invoice) {
        taps = 0;
        tap(phone, phone.page().locator("main a[href$='expenses/new']").first());
        phone.page().waitForURL("**/expenses/new");
        phone.settle();
        phone.page().locator("input[type=file]").first().setInputFiles(invoice);
        taps++;
        phone.page().getByText(phone.text("expense.ui.found")).first().waitFor();
        phone.settle();
        Locator activity =
                phone.page().getByLabel(phone.text("expense.ui.activity")).first();
        activity.click();
        taps++;
        activity.pressSequentially("復旧");
        // While it is looked for, there are rows without a word.
        tap(
                phone,
                phone.page()
                        .locator("vaadin-combo-box-item:visible")
                        .filter(new Locator.FilterOptions().setHasText("復旧"))
                        .first());
        tap(phone, answer(phone, "expense.ui.taxMethod.general"));
        tap(phone, phone.button("claim.ui.line.save"));
        phone.page().waitForURL("**/expenses");
        phone.settle();
        phone.page().getByText(SELLER).first().waitFor();
    }

    /** As a browser prints it, with its letters in it: some 80 KB; no two ask for the same, which would be asked about. */
    private static FilePayload invoice(Visitor phone, int number) {
        int net = 250_000 + 10_000 * number;
        try (Page paper = phone.page().context().newPage()) {
            paper.setContent("""
                    <h1>請求書</h1><p>請求書番号 INV-%d</p><p>請求日 2026年11月26日</p><p>%s</p>
                    <p>登録番号 T7000012050002</p><p>ご請求金額（税込） ¥%,d</p><p>消費税(10%%) %,d円</p>
                    """.formatted(number, SELLER, 11 * net / 10, net / 10));
            return new FilePayload("invoice-" + number + ".pdf", "application/pdf", paper.pdf());
        }
    }

    private static Locator answer(Visitor phone, String key) {
        return phone.page()
                .locator("vaadin-radio-button label, vaadin-checkbox label")
                .filter(new Locator.FilterOptions().setHasText(phone.text(key)))
                .first();
    }

    private void next(Visitor phone, String step) {
        tap(phone, phone.button("report.ui.next"));
        phone.page().waitForURL("**/" + step);
        phone.settle();
    }

    private void tap(Visitor phone, Locator what) {
        tap(what);
        phone.settle();
        taps++;
    }

    private static void tap(Locator what) {
        what.click();
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
