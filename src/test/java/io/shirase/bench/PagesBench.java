package io.shirase.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.shirase.e2e.Portal;
import io.shirase.e2e.Visitor;
import io.shirase.e2e.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The pages that people work on all day, in a portal with a full store, each against the bare page in the same run. */
final class PagesBench {

    private static final int CLICKS = 40;

    /** Presses before any is counted: a person who decides 500 lines makes them in the first half hour. */
    private static final int WARMING = 150;

    private static final int OPEN_PAGES = 20;

    private static final int LINES = 500;

    private final Figures figures;
    private double bareClick;
    private double barePage;

    PagesBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException {
        Portal portal = BenchPortal.start(
                List.of("-Xmx1g"),
                // The books of the queue's one policy, with its 100,000 incidents, are nobody's to reconcile meanwhile.
                Map.of("shirase.review.authority-limit", "1000000000000", "shirase.jobs", "false"));
        try (World world = World.of(portal);
                Visitor handler = world.visitor("ja", 1280)) {
            handler.login("handler");
            handler.open(BenchPortal.BARE);
            Press bare = new Press(handler.page(), "#bare", "");
            bare.times(WARMING);
            Press.Cost floor = bare.times(CLICKS);
            bareClick = floor.milliseconds();
            figures.add("A bare click: a button that changes one word (the floor of what follows)", told(floor));
            oneByOne(handler);
            byKeys(handler);
            many(handler);
            longLog(world);
            queue(handler);
            heap(handler, portal.process().getFirst());
        }
    }

    private void oneByOne(Visitor handler) {
        handler.open("/desk/" + incident(handler, FullStore.DECIDE)).settle();
        Press next = new Press(handler.page(), ".desk-ways vaadin-button", handler.text("desk.next"));
        next.times(WARMING);
        figures.add("Opening the next line of 500 on the desk", ratio(next.times(CLICKS)));
        Press accept = new Press(handler.page(), ".desk-actions vaadin-button", handler.text("desk.do.accept"));
        accept.times(WARMING);
        figures.add("Deciding about a line of 500", ratio(accept.times(CLICKS)));
    }

    /** Accepts every line of an incident by the key alone, as the page goes on to the next by itself. */
    private void byKeys(Visitor handler) {
        String incident = incident(handler, FullStore.KEYS);
        handler.open("/desk/" + incident).settle();
        Page page = handler.page();
        page.waitForFunction("() => document.activeElement.closest('.desk-page')");
        double[] presses = IntStream.range(0, LINES)
                .mapToDouble(line -> Press.key(page, "a"))
                .toArray();
        double[] late = Arrays.copyOfRange(presses, WARMING, LINES);
        figures.add(
                "Working through " + LINES + " lines by one key each",
                "p50 " + Figures.number(Figures.percentile(late, 0.5), 1) + " ms, p95 "
                        + Figures.number(Figures.percentile(late, 0.95), 1) + " ms from the key to the next line, "
                        + Figures.number(Figures.percentile(late, 0.95) / bareClick, 1)
                        + " × a bare click at p95 (aim: at most 3); "
                        + handler.text("desk.sum.pending") + ": "
                        + page.locator("dt:has-text('" + handler.text("desk.sum.pending") + "') + dd")
                                .first()
                                .innerText());
    }

    private void many(Visitor handler) {
        handler.open("/desk/" + incident(handler, FullStore.MANY)).settle();
        figures.add(
                "Ticking 500 lines",
                ratio(new Press(handler.page(), ".desk-many vaadin-button", handler.text("desk.tick-all")).once()));
        figures.add(
                "What would come of accepting 500 lines at once",
                ratio(new Press(handler.page(), ".desk-many vaadin-button", handler.text("desk.accept-ticked", 500))
                        .once()));
        figures.add(
                "Accepting 500 lines at once",
                ratio(new Press(handler.page(), "vaadin-dialog vaadin-button", handler.text("desk.accept-ticked", 500))
                                .once())
                        + " (aim: at most 2 s)");
    }

    private void longLog(World world) {
        try (Visitor handler = world.visitor("ja", 1280)) {
            handler.login("handler");
            String path = "/incidents/" + incident(handler, FullStore.LONG) + "/expenses";
            figures.add(
                    "Expenses page of 5,000 lines, first rows", firstRows(handler, path, ".log-row") + " (aim: 1 s)");
            figures.add("The same, opened again", firstRows(handler, path, ".log-row"));
        }
    }

    private void queue(Visitor handler) {
        int many = Integer.getInteger("bench.queue", 100_000);
        String what = "Desk with a queue of " + Figures.number(many, 0);
        figures.add(
                what + ", first rows",
                firstRows(handler, "/desk", ".desk-what a") + " (aim: 1 s, 300 ms at the server)");
        figures.add(what + ", opened again", firstRows(handler, "/desk", ".desk-what a"));
        figures.add(what + ", what waits for a decision", firstRows(handler, "/desk?state=handler", ".desk-what a"));
        figures.add(what + ", searched for a number", firstRows(handler, "/desk?q=SB-77", ".desk-what a"));
    }

    private static String firstRows(Visitor visitor, String path, String row) {
        double before = Press.spent(visitor.page());
        visitor.page().navigate("about:blank");
        long begun = System.nanoTime();
        visitor.page().navigate(visitor.address() + path);
        visitor.page().locator(row).first().waitFor();
        double milliseconds = (System.nanoTime() - begun) / 1e6;
        visitor.settle();
        visitor.page().waitForTimeout(300);
        Press.Cost cost = Press.since(visitor.page(), 0, before);
        int elements = ((Number) visitor.page().evaluate("() => document.querySelectorAll('*').length")).intValue();
        return Figures.number(milliseconds, 0) + " ms, " + Figures.number(cost.server(), 0) + " ms at the server, "
                + elements + " elements";
    }

    private void heap(Visitor handler, ProcessHandle process) throws IOException, InterruptedException {
        String desk = "/desk/" + incident(handler, FullStore.SHORT);
        String longDesk = "/desk/" + incident(handler, FullStore.MANY);
        barePage = kilobytesEach(handler, BenchPortal.BARE, process);
        figures.add("Heap of an open bare page", Figures.number(barePage, 0) + " KiB");
        figures.add(
                "Heap of an open desk page, 7 lines",
                weight(kilobytesEach(handler, desk, process)) + " (aim: at most 200 KiB)");
        figures.add("Heap of an open desk page, 500 lines", weight(kilobytesEach(handler, longDesk, process)));
        figures.add("Heap of an open queue", weight(kilobytesEach(handler, "/desk", process)));
    }

    private double kilobytesEach(Visitor handler, String path, ProcessHandle process)
            throws IOException, InterruptedException {
        handler.open(path).settle();
        long before = Heap.live(process);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < OPEN_PAGES; i++) {
            Page page = handler.page().context().newPage();
            page.navigate(handler.address() + path);
            page.waitForFunction("() => window.Vaadin && Object.values(window.Vaadin.Flow.clients || {})"
                    + ".some(client => client.isActive && !client.isActive())");
            page.waitForTimeout(200);
            pages.add(page);
        }
        double each = (Heap.live(process) - before) / 1024.0 / OPEN_PAGES;
        pages.forEach(Page::close);
        return each;
    }

    private static String incident(Visitor handler, String name) {
        handler.open("/desk?q=" + name.replace(" ", "+"));
        Locator link = handler.page().locator(".desk-what a").first();
        link.waitFor();
        return link.getAttribute("href").replaceAll(".*/", "");
    }

    private String ratio(Press.Cost cost) {
        return told(cost) + ", " + Figures.number(cost.milliseconds() / bareClick, 1) + " × a bare click";
    }

    private String weight(double kilobytes) {
        return Figures.number(kilobytes, 0) + " KiB, " + Figures.number(kilobytes / barePage, 1) + " × a bare page";
    }

    private static String told(Press.Cost cost) {
        return Figures.number(cost.milliseconds(), 1) + " ms there and back, " + Figures.number(cost.server(), 1)
                + " ms at the server, " + Figures.number(cost.kilobytes(), 1) + " KB ("
                + Figures.number(cost.plainKilobytes(), 1) + " KB before compression)";
    }
}
