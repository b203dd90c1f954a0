package io.shirase.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A portal and a real Chromium to visit it with. */
public class World implements AutoCloseable {

    private static final double PATIENCE_MILLISECONDS = 15_000;

    /** Root needs the first; the rest keep Chromium from talking to anyone but the portal. */
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Portal portal;
    private final Playwright playwright;
    private final Browser browser;
    private final Known known = new Known(this);
    private final Map<String, Visitor> regulars = new TreeMap<>();
    private final Set<Visitor> here;

    private World(Portal portal, Playwright playwright, Browser browser, Set<Visitor> here) {
        this.portal = portal;
        this.playwright = playwright;
        this.browser = browser;
        this.here = here;
    }

    public static World of(Portal portal) {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(OPTIONS));
        return new World(portal, playwright, browser, new LinkedHashSet<>());
    }

    /** Another portal, visited with the same Chromium. It closes by itself, without the browser. */
    World beside(Portal other) {
        return new World(other, playwright, browser, here) {
            @Override
            public void close() {
                leave();
                other.close();
            }
        };
    }

    /** Somebody with an empty cache, in Japan. */
    public Visitor visitor(String language, int width) {
        return visitor(portal, language, width);
    }

    /** Somebody who visits another portal than everybody else. */
    Visitor visitor(Portal other, String language, int width) {
        return visitor(other, language, width, "Asia/Tokyo");
    }

    /** Somebody whose browser keeps another zone's time. */
    Visitor abroad(String language, int width, String zone) {
        return visitor(portal, language, width, zone);
    }

    private Visitor visitor(Portal other, String language, int width, String zone) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setLocale(language.equals("ja") ? "ja-JP" : "en-GB")
                .setTimezoneId(zone)
                .setViewportSize(width, width < 600 ? 780 : 900)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        context.setDefaultNavigationTimeout(2 * PATIENCE_MILLISECONDS);
        return new Visitor(other.address(), language, context, context.newPage());
    }

    /**
     * Somebody who stays logged in and comes again, for tests that only look: they get the window as the last one left it.
     *
     * @param account null for somebody who has not logged in
     */
    Visitor regular(@Nullable String account, String language) {
        Visitor regular = regulars.computeIfAbsent(account + " " + language, key -> {
            Visitor visitor = visitor(language, 1280);
            return account == null ? visitor : visitor.login(account);
        });
        regular.wide().forgetErrors();
        here.add(regular);
        return regular;
    }

    /** The regulars who were called since this was asked last. */
    Set<Visitor> regularsHere() {
        Set<Visitor> called = new LinkedHashSet<>(here);
        here.clear();
        return called;
    }

    Portal portal() {
        return portal;
    }

    /** What addresses can name. */
    Known known() {
        return known;
    }

    /** Everybody goes. */
    final void leave() {
        regulars.values().forEach(Visitor::close);
        here.removeAll(regulars.values());
        regulars.clear();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        portal.close();
    }

    private static Path chromium() {
        String named = System.getenv("CHROMIUM");
        return Path.of(named == null || named.isEmpty() ? "/usr/bin/chromium" : named);
    }
}
