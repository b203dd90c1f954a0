package io.shirase.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import io.shirase.e2e.Portal;
import io.shirase.e2e.Visitor;
import io.shirase.e2e.World;

/**
 * A report on a phone's screen, over a slow network: what the portal takes of the time that a
 * person has, as a robot that does not think presses each button as soon as it can be pressed.
 */
final class PhoneBench {

    private static final int TIMES = 3;
    private static final int LATENCY = 400;
    private static final int BYTES_A_SECOND = 400_000 / 8;

    private final Figures figures;
    private int taps;

    PhoneBench(Figures figures) {
        this.figures = figures;
    }

    void run() {
        double[] login = new double[TIMES];
        double[] report = new double[TIMES];
        try (World world = World.of(Portal.start())) {
            for (int i = 0; i < TIMES; i++) {
                try (Visitor phone = world.visitor("ja", 360)) {
                    phone.page().setDefaultTimeout(30_000);
                    slow(phone);
                    login[i] = seconds(() -> phone.login("policyholder"));
                    report[i] = seconds(() -> report(phone));
                }
            }
        }
        add("The login page with an empty cache, signing in, the first page", login, "");
        add("A first report, from that page to its receipt", report, ", " + taps + " taps");
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
