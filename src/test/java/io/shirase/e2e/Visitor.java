package io.shirase.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.shirase.language.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A person at a browser of their own: cookies and cache are nobody else's. */
public final class Visitor implements AutoCloseable {

    public static final String PASSWORD = "shirase-demo";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String address;
    private final Messages words;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Visitor(String address, String language, BrowserContext context, Page page) {
        this.address = address;
        this.words = Messages.in(Locale.of(language));
        this.context = context;
        this.page = page;
        page.onPageError(errors::add);
    }

    public Page page() {
        return page;
    }

    /** Where the portal is, without a slash at the end. */
    public String address() {
        return address;
    }

    /** A text of the portal in this visitor's language. */
    public String text(String key, Object... values) {
        return words.get(key, values);
    }

    /** Opens an address such as {@code /incidents} and waits until the server has drawn it. */
    public Visitor open(String path) {
        page.navigate(address + path);
        return settle();
    }

    /** Waits until no request to the server is under way. */
    public Visitor settle() {
        page.waitForFunction("() => {"
                + " const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;"
                + " return clients && Object.keys(clients).length > 0"
                + "   && Object.values(clients).every(client => !client.isActive || !client.isActive());"
                + "}");
        return this;
    }

    /** Logs in with a demo account and waits for that account's first page. */
    public Visitor login(String account) {
        return tryLogin(account, PASSWORD, "**");
    }

    /** Fills the login form in and sends it; {@code landing} is a pattern of the address that must follow. */
    public Visitor tryLogin(String account, String password, String landing) {
        open("/login");
        page.getByLabel(text("shell.login.username")).fill(account);
        page.getByLabel(text("shell.login.password")).fill(password);
        button("shell.login.submit").click();
        page.waitForURL(url -> !url.endsWith("/login"));
        page.waitForURL(landing);
        return settle();
    }

    public Locator button(String key, Object... values) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(text(key, values)));
    }

    public Locator heading(String key, Object... values) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(text(key, values)));
    }

    /** What axe-core holds against this page under WCAG 2.2 A and AA: one line a finding, with where it is. */
    public List<String> violations() {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " "
                                        + node.getHtml()))
                        .toList();
    }

    /** How many CSS pixels the page is wider than the window; 0 where nobody has to scroll sideways. */
    public int overflow() {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    public Visitor narrow() {
        return resize(360);
    }

    public Visitor resize(int width) {
        page.setViewportSize(width, width < 600 ? 780 : 900);
        return this;
    }

    /** Turns the device dark. */
    public Visitor dark() {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    /** What went wrong in the page's own scripts. */
    public List<String> scriptErrors() {
        return List.copyOf(errors);
    }

    /** Keeps a picture in target/e2e. */
    public void picture(String name) {
        picture(Path.of("target", "e2e", name + ".png"));
    }

    public void picture(Path file) {
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
