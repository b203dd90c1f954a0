package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.shirase.e2e.PlainBrowser.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** A portal whose staff need a passkey, or an account at an identity provider that says what they are here. */
@BrowserTest
@DisplayName("The company account")
@TestMethodOrder(OrderAnnotation.class)
class CompanyAccountTest {

    private static final String REFUSED = "/login?provider";
    private static final String AWAY = "/login?provider-away";

    private static Provider provider;
    private static Portal portal;

    @BeforeAll
    static void start() {
        int port = Portal.freePort();
        String address = "http://localhost:" + port;
        provider = new Provider(address);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", String.valueOf(port));
        settings.put("shirase.public-url", address);
        settings.put("shirase.staff.passkey", "required");
        settings.put("shirase.staff.passkey-exempt", "admin");
        settings.put("shirase.oidc.issuer", provider.issuer());
        settings.put("shirase.oidc.client-id", Provider.CLIENT);
        settings.put("shirase.oidc.client-secret", Provider.SECRET);
        settings.put("shirase.oidc.role-claim", "groups");
        settings.put("shirase.oidc.roles.handler", "claims");
        settings.put("shirase.oidc.roles.supervisor", "claims-heads");
        portal = Portal.changed(CompanyAccountTest::open, settings);
    }

    /** All but the supervisor, as an administrator opens them on their pages; the operator was sent away since. */
    private static void open(Store store) {
        store.run("insert into provider_link (person_id, open_until)"
                + " select id, dateadd('DAY', 1, current_timestamp) from person"
                + " where username in ('handler', 'handler2', 'operator')");
        store.run("update person set active = false where username = 'operator'");
    }

    @AfterAll
    static void stop() {
        portal.close();
        provider.close();
    }

    @Test
    @Order(1)
    @DisplayName("says when the provider is away, leaves the password, and goes on by itself once it is back")
    void away() {
        PlainBrowser browser = new PlainBrowser();
        assertThat(leadsTo(browser.get(portal.address() + "/oauth2/authorization/staff")))
                .endsWith(AWAY);
        assertThat(leadsTo(browser.post(
                        portal.address() + "/login", Map.of("username", "admin", "password", Visitor.PASSWORD))))
                .doesNotContain("/login");

        provider.start();
        says("handler", "claims");
        String back = toThePortal(browser, "handler");
        provider.close();
        assertThat(leadsTo(browser.get(back)))
                .as("away while the code is exchanged")
                .endsWith(AWAY);

        provider.start();
        assertThat(signIn(new PlainBrowser(), "handler")).doesNotContain("/login");
    }

    @Test
    @Order(2)
    @DisplayName(
            "lets nobody in who is unknown here, was not opened, was sent away, or is nothing here by their groups")
    void nobody() {
        for (String account : List.of("stranger", "supervisor", "operator", "policyholder")) {
            says(account, "claims");
            refused(account);
        }
        says("handler2", "something-else");
        refused("handler2");
        says("handler2", "claims", "claims-heads");
        refused("handler2");
    }

    @Test
    @Order(3)
    @DisplayName(
            "takes no token of another issuer, for another portal, of another sign-in, run out, or signed by a stranger")
    void wrongTokens() {
        Map<String, Consumer<JwtClaimsSet.Builder>> wrong = Map.of(
                "issuer", claims -> claims.issuer("http://127.0.0.1:1"),
                "audience", claims -> claims.audience(List.of("another portal")),
                "nonce", claims -> claims.claim("nonce", "of another sign-in"),
                "time",
                        claims -> claims.issuedAt(Instant.now().minusSeconds(7200))
                                .expiresAt(Instant.now().minusSeconds(3600)));
        wrong.forEach((what, change) -> {
            provider.says("handler", change.andThen(claims -> claims.claim("groups", List.of("claims"))));
            assertThat(signIn(new PlainBrowser(), "handler")).as(what).endsWith(REFUSED);
        });
        says("handler", "claims");
        provider.forges(true);
        assertThat(signIn(new PlainBrowser(), "handler")).as("signature").endsWith(REFUSED);
        provider.forges(false);
        assertThat(signIn(new PlainBrowser(), "handler")).doesNotContain("/login");
    }

    @Test
    @Order(4)
    @DisplayName("takes an answer once, and only from the browser that was sent there")
    void replayed() {
        says("handler", "claims");
        PlainBrowser handler = new PlainBrowser();
        String back = toThePortal(handler, "handler");
        assertThat(leadsTo(new PlainBrowser().get(back))).endsWith(REFUSED);
        assertThat(leadsTo(handler.get(back))).doesNotContain("/login");
        assertThat(leadsTo(handler.get(back))).endsWith(REFUSED);
    }

    @Test
    @Order(5)
    @DisplayName("changes what somebody is here when the provider says so, and ends what was open with the old rights")
    void changedRole() {
        says("handler2", "claims");
        PlainBrowser before = new PlainBrowser();
        assertThat(signIn(before, "handler2")).doesNotContain("/login");
        assertThat(before.get(portal.address() + "/desk").statusCode()).isEqualTo(200);

        says("handler2", "claims-heads");
        PlainBrowser after = new PlainBrowser();
        assertThat(signIn(after, "handler2")).doesNotContain("/login");
        assertThat(after.get(portal.address() + "/desk").statusCode()).isEqualTo(200);
        assertThat(leadsTo(before.get(portal.address() + "/desk"))).contains("/login");

        PlainBrowser admin = new PlainBrowser();
        admin.post(portal.address() + "/login", Map.of("username", "admin", "password", Visitor.PASSWORD));
        assertThat(admin.get(portal.address() + "/files/trail.csv").body())
                .contains("role HANDLER → SUPERVISOR, as the identity provider says");
    }

    @Test
    @Order(6)
    @DisplayName("an administrator opens it for a supervisor, who comes in with it without a passkey, and leaves both")
    void supervisor(World world) {
        says("supervisor", "claims-heads");
        try (Visitor admin = world.visitor(portal, "ja", 1280);
                Visitor supervisor = world.visitor(portal, "ja", 360)) {
            atProvider(supervisor, "**/login?provider");
            assertThat(supervisor.alert()).containsText(supervisor.text("identity.login.refused.provider"));
            assertThat(supervisor.violations()).isEmpty();
            assertThat(supervisor.overflow()).isZero();

            admin.login("admin");
            admin.open("/admin/people?q=%E4%B8%AD%E6%9D%91");
            admin.page()
                    .locator("a[href*='admin/people/']")
                    .filter(new Locator.FilterOptions().setHasText("中村"))
                    .first()
                    .click();
            admin.button("identity.provider.open").click();
            assertThat(admin.button("identity.provider.close")).isVisible();
            // Or the frame's head covers half a field that is scrolled beneath it.
            admin.page().evaluate("scrollTo(0, 0)");
            assertThat(admin.violations()).isEmpty();

            supervisor.open("/login");
            companyAccount(supervisor).click();
            supervisor.page().waitForURL("**/desk**");
            supervisor.settle().open("/profile");
            assertThat(supervisor.page().locator("main")).containsText(supervisor.text("identity.way.provider"));

            supervisor.page().locator(".person-menu summary").click();
            supervisor.button("shell.logout").click();
            supervisor.page().waitForURL("**/login");
            companyAccount(supervisor).click();
            supervisor.page().waitForURL(provider.issuer() + "/login**");
        }
    }

    private static void says(String account, String... groups) {
        provider.says(account, claims -> claims.claim("groups", List.of(groups)));
    }

    private static void refused(String account) {
        PlainBrowser browser = new PlainBrowser();
        assertThat(signIn(browser, account)).as(account).endsWith(REFUSED);
        assertThat(leadsTo(browser.get(portal.address() + "/desk"))).contains("/login");
    }

    /** @return where the portal leads the browser in the end */
    private static String signIn(PlainBrowser browser, String account) {
        return leadsTo(browser.get(toThePortal(browser, account)));
    }

    /** Goes to the provider and signs in there; returns the address with which it leads back. */
    private static String toThePortal(PlainBrowser browser, String account) {
        String there = leadsTo(browser.get(portal.address() + "/oauth2/authorization/staff"));
        assertThat(there).startsWith(provider.issuer()).contains("code_challenge_method=S256", "nonce=", "state=");
        browser.post(provider.issuer() + "/login", Map.of("username", account, "password", Provider.PASSWORD));
        String back = leadsTo(browser.get(there));
        assertThat(back).startsWith(portal.address() + "/login/oauth2/code/staff?");
        return back;
    }

    private static void atProvider(Visitor visitor, String landing) {
        visitor.open("/login");
        companyAccount(visitor).click();
        Page page = visitor.page();
        page.waitForURL(provider.issuer() + "/login**");
        page.locator("[name=username]").fill("supervisor");
        page.locator("[name=password]").fill(Provider.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(landing);
        visitor.settle();
    }

    private static Locator companyAccount(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(visitor.text("identity.login.provider")));
    }
}
