package io.shirase.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A portal and a real Chromium to visit it with. */
public record World(Portal portal, Playwright playwright, Browser browser) implements AutoCloseable {

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

    public static World of(Portal portal) {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(OPTIONS));
        return new World(portal, playwright, browser);
    }

    /** Somebody with an empty cache, in Japan. */
    public Visitor visitor(String language, int width) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setLocale(language.equals("ja") ? "ja-JP" : "en-GB")
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(width, width < 600 ? 780 : 900)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        context.setDefaultNavigationTimeout(2 * PATIENCE_MILLISECONDS);
        return new Visitor(portal.address(), language, context, context.newPage());
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
