package io.shirase.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.AriaRole;
import io.shirase.e2e.Portal;
import io.shirase.e2e.Visitor;
import io.shirase.e2e.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The portal as a person meets it: start-up, the first page, a press of a button. */
final class PortalBench {

    private static final int STARTS = 3;
    private static final int CLICKS = 60;

    private final Figures figures;

    PortalBench(Figures figures) {
        this.figures = figures;
    }

    void run() {
        Path app = Path.of("target/app");
        startUp("from the jar", List.of(), Path.of("target/shirase.jar"));
        startUp("unpacked", List.of(), app.resolve("shirase.jar"));
        if (Files.exists(app.resolve("shirase.aot"))) {
            startUp(
                    "unpacked, with the AOT cache",
                    List.of("-XX:AOTCache=" + app.resolve("shirase.aot").toAbsolutePath(), "-Xlog:aot*=off"),
                    app.resolve("shirase.jar").toAbsolutePath());
        }
        try (World world = World.of(Portal.start())) {
            firstPage(world, "/login", "The login page, empty cache", false);
            firstPage(world, "/", "First page after login, empty cache", true);
            roundTrip(world);
        }
    }

    private void startUp(String how, List<String> options, Path jar) {
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long begun = System.nanoTime();
            try (Portal portal = Portal.start(options, jar.toString())) {
                seconds[i] = (System.nanoTime() - begun) / 1e9;
            }
        }
        figures.add(
                "Start with an empty store to the first page served, " + how,
                Figures.number(Figures.percentile(seconds, 0.5), 1) + " s");
    }

    private void firstPage(World world, String path, String what, boolean login) {
        double[] milliseconds = new double[5];
        long bytes = 0;
        for (int i = 0; i < milliseconds.length; i++) {
            try (Visitor visitor = world.visitor("ja", 1280)) {
                if (login) {
                    visitor.login("policyholder");
                }
                AtomicLong received = new AtomicLong();
                CDPSession browser = visitor.page().context().newCDPSession(visitor.page());
                browser.send("Network.enable");
                browser.send("Network.clearBrowserCache");
                browser.on("Network.loadingFinished", event -> received.addAndGet(size(event)));
                long begun = System.nanoTime();
                visitor.open(path);
                visitor.page().getByRole(AriaRole.HEADING).first().waitFor();
                milliseconds[i] = (System.nanoTime() - begun) / 1e6;
                visitor.page().waitForTimeout(500);
                bytes = received.get();
            }
        }
        figures.add(
                what,
                Figures.number(bytes / 1024.0, 0) + " KB, usable after "
                        + Figures.number(Figures.percentile(milliseconds, 0.5), 0) + " ms");
    }

    /** An empty round trip as Flow makes it for each press, without the drawing of what it changes. */
    private void roundTrip(World world) {
        try (Visitor visitor = world.visitor("ja", 1280)) {
            visitor.login("policyholder");
            visitor.open("/report");
            double[] milliseconds = new double[CLICKS];
            for (int i = 0; i < CLICKS; i++) {
                milliseconds[i] = ((Number) visitor.page()
                                .evaluate("async () => {"
                                        + " const client = Object.values(window.Vaadin.Flow.clients)"
                                        + "   .find(c => c.sendEventMessage || c.poll || c.initializing !== undefined);"
                                        + " const begun = performance.now();"
                                        + " const done = new Promise(resolve => {"
                                        + "   const seen = new PerformanceObserver(list => {"
                                        + "     const entry = list.getEntries().find(e => e.name.includes('v-r=uidl'));"
                                        + "     if (entry) { seen.disconnect(); resolve(entry.responseEnd - begun); }"
                                        + "   });"
                                        + "   seen.observe({ type: 'resource' });"
                                        + " });"
                                        + " client.poll();"
                                        + " return await done;"
                                        + "}"))
                        .doubleValue();
            }
            figures.add(
                    "A press of a button, there and back",
                    Figures.number(Figures.percentile(milliseconds, 0.5), 1) + " ms (p95 "
                            + Figures.number(Figures.percentile(milliseconds, 0.95), 1) + " ms)");
        }
    }

    private static long size(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }
}
