package io.shirase.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.shirase.language.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A person at a browser of their own: cookies and cache are nobody else's. */
public final class Visitor implements AutoCloseable {

    public static final String PASSWORD = "shirase-demo";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String AXE = "() => {" + resource("/axe.min.js") + "\n}";

    private static final String CONTRAST = "color-contrast";

    private static final String FINDINGS = "async options => (await axe.run(document, {...options,"
            + " resultTypes: ['violations'], iframes: false, preload: false}))"
            + ".violations.flatMap(rule => rule.nodes.map(node =>"
            + " `${rule.id}: ${rule.help} at ${node.target} ${node.html} ${node.failureSummary}`))";

    private final String address;
    private final Messages words;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private ColorScheme colours = ColorScheme.LIGHT;
    private boolean changed;

    Visitor(String address, String language, BrowserContext context, Page page) {
        this(address, Messages.in(Locale.of(language)), context, page);
    }

    private Visitor(String address, Messages words, BrowserContext context, Page page) {
        this.address = address;
        this.words = words;
        this.context = context;
        this.page = page;
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            // That there is nothing at its address, a page says itself.
            boolean said = message.text().contains("status of 404")
                    && message.location().startsWith(page.url() + ":");
            if (message.type().equals("error") && !said) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
    }

    /** The same person at another tab of the same browser. */
    Visitor tab() {
        return new Visitor(address, words, context, context.newPage());
    }

    /** What is said of the connection while there is none. */
    Locator connection() {
        return page.locator("vaadin-connection-indicator");
    }

    /** What is read out at once: errors and warnings. */
    Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    /** The page, as it is drawn after what was changed about the window. */
    public Page page() {
        if (changed) {
            changed = false;
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }
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

    /** Presses a link that somebody put on the page: goes on within the portal. */
    Visitor follow(String path) {
        page.evaluate(
                "path => { document.getElementById('door')?.remove();"
                        + " document.querySelector('main').insertAdjacentHTML('afterbegin', `<a id=door>door</a>`);"
                        + " document.getElementById('door').href = path; }",
                path);
        page.locator("#door").click();
        page.waitForURL(url -> url.endsWith(path));
        return settle();
    }

    /** As {@link #follow}, to wherever the portal leads on from there. */
    Visitor followOn(String path) {
        String before = page.url();
        page.evaluate(
                "path => { document.getElementById('door')?.remove();"
                        + " document.querySelector('main').insertAdjacentHTML('afterbegin', `<a id=door>door</a>`);"
                        + " document.getElementById('door').href = path; document.getElementById('door').click(); }",
                path);
        page.waitForFunction("before => location.href !== before", before);
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
        fillIn(account, password);
        page.waitForURL(landing);
        return settle();
    }

    /** Fills in the login form that is on the page, and waits for what follows. */
    Visitor fillIn(String account, String password) {
        page.getByLabel(text("identity.login.username")).fill(account);
        page.getByLabel(text("identity.login.password")).fill(password);
        button("identity.login.submit").click();
        page.waitForURL(url -> !url.endsWith("/login"));
        return settle();
    }

    public Locator button(String key, Object... values) {
        return page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions().setName(text(key, values)).setExact(true));
    }

    public Locator heading(String key, Object... values) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(text(key, values)));
    }

    /**
     * What axe-core holds against this page under WCAG 2.2 A and AA: one line a finding, with where it is. Frames hold
     * receipts, files of somebody else's; they are looked at from outside.
     */
    public List<String> violations() {
        return violations(Map.of("runOnly", Map.of("type", "tag", "values", WCAG)));
    }

    /** The same but for the contrast of colours, which takes four fifths of the time and depends on no language. */
    List<String> violationsOfForm() {
        return violations(Map.of(
                "runOnly", Map.of("type", "tag", "values", WCAG), "rules", Map.of(CONTRAST, Map.of("enabled", false))));
    }

    /** Only the contrast of colours. */
    List<String> violationsOfContrast() {
        return violations(Map.of("runOnly", Map.of("type", "rule", "values", List.of(CONTRAST))));
    }

    @SuppressWarnings("unchecked")
    private List<String> violations(Map<String, Object> options) {
        if (!(Boolean) page().evaluate("() => !!window.axe")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(FINDINGS, options);
    }

    /** How many CSS pixels the page is wider than the window; 0 where nobody has to scroll sideways. */
    public int overflow() {
        return ((Number) page().evaluate(
                                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /**
     * Components that the page shows and that the browser does not know: empty tags, into which nobody can type. The root
     * of a page and the cells of a grid are plain elements by design.
     */
    @SuppressWarnings("unchecked")
    List<String> undefinedTags() {
        return (List<String>) page.evaluate("() => [...new Set([...document.querySelectorAll('*')]"
                + ".map(e => e.localName))].filter(name => name.includes('-') && !name.startsWith('flow-container-')"
                + " && name !== 'vaadin-grid-cell-content' && !customElements.get(name))");
    }

    /** Makes the window as wide as a screen. */
    public Visitor wide() {
        return resize(1280);
    }

    /** Makes the window as narrow as a phone. */
    public Visitor narrow() {
        return resize(360);
    }

    public Visitor resize(int width) {
        if (page.viewportSize().width != width) {
            page.setViewportSize(width, width < 600 ? 780 : 900);
            changed = true;
        }
        return this;
    }

    /** Turns the device dark. */
    public Visitor dark() {
        return turn(ColorScheme.DARK);
    }

    /** Turns the device bright. */
    public Visitor bright() {
        return turn(ColorScheme.LIGHT);
    }

    private Visitor turn(ColorScheme scheme) {
        if (colours != scheme) {
            colours = scheme;
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            changed = true;
        }
        return this;
    }

    /** Makes all letters larger, as browsers do that enlarge only the text. */
    public Visitor letters(int percent) {
        page.evaluate("percent => { document.documentElement.style.fontSize = percent + '%'; }", percent);
        changed = true;
        return this;
    }

    /** What went wrong in the page's own scripts. */
    public List<String> scriptErrors() {
        return List.copyOf(errors);
    }

    /** What the browser complained about on its console. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What is wrong about the page whatever is on it: one line a fault. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>(errors);
        faults.addAll(complaints);
        undefinedTags().forEach(tag -> faults.add("undefined: " + tag));
        List<?> headings = (List<?>)
                page().evaluate(
                                "() => [...document.querySelectorAll(`h1, h2, h3, [role=heading], .v-system-error .caption`)].map(one => one.textContent)");
        for (String key : List.of("shell.notFound.title", "shell.failed.title")) {
            if (headings.stream().anyMatch(heading -> ((String) heading).contains(text(key)))) {
                faults.add(text(key));
            }
        }
        if (overflow() > 0) {
            faults.add("scrolls sideways by " + overflow());
        }
        return faults;
    }

    void forgetErrors() {
        errors.clear();
        complaints.clear();
    }

    /** Keeps a picture in target/e2e. */
    public void picture(String name) {
        picture(Path.of("target", "e2e", name + ".png"));
    }

    public void picture(Path file) {
        page().screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Visitor.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
