package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("e2e")
@DisplayName("From nothing")
class FromNothingTest {

    private static final String ADMIN = "tokimeki-no-asa-2026";
    private static final String HANDLER = "umi-to-yama-no-hazama";
    private static final String OWNER = "fuyu-no-hoshi-ga-futatsu";
    private static final String FIRM = "株式会社はじめ製作所";
    private static final Pattern LINK = Pattern.compile("password#[A-Za-z0-9_-]{20,}");

    /** One at the side of the other: each waits for its store and its browser half of the time. */
    @Test
    @DisplayName(
            "an administrator sets the portal up, people come in by their mails, and a first line is decided and packed,"
                    + " on PostgreSQL as on H2")
    void bothStores() throws Exception {
        try (EmbeddedPostgres store = EmbeddedPostgres.start()) {
            var other = CompletableFuture.runAsync(() -> walk(Map.of(
                    "spring.datasource.url",
                    store.getJdbcUrl("postgres", "postgres"),
                    "spring.datasource.username",
                    "postgres")));
            try {
                walk(Map.of());
            } finally {
                other.join();
            }
        }
    }

    private static void walk(Map<String, String> store) {
        GreenMail mails = new GreenMail(new ServerSetup(Portal.freePort(), "localhost", "smtp"));
        mails.start();
        Map<String, String> settings = new HashMap<>(store);
        settings.putAll(Map.of(
                "spring.mail.host",
                "localhost",
                "spring.mail.port",
                String.valueOf(mails.getSmtp().getPort()),
                "spring.mail.properties.mail.smtp.starttls.enable",
                "false",
                "spring.mail.properties.mail.smtp.starttls.required",
                "false",
                "shirase.mail.from",
                "notice@insurer.example",
                "shirase.public-url",
                "http://portal.example"));
        try (World world = World.of(Portal.empty(ADMIN, settings))) {
            theWholeWay(world, mails);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        } finally {
            mails.stop();
        }
    }

    private static void theWholeWay(World world, GreenMail mails) throws IOException, MessagingException {
        try (Visitor admin = world.visitor("ja", 1280);
                Visitor owner = world.visitor("ja", 360);
                Visitor handler = world.visitor("ja", 1280)) {
            admin.tryLogin("admin", ADMIN, "**/admin/start");
            organisation(admin);
            person(admin, "handler", "井上 次郎", "jiro@insurer.example", "HANDLER");
            person(admin, "owner", "佐藤 花子", "hanako@firm.example", "POLICYHOLDER");
            policy(admin);
            imported(admin);

            password(mails, owner, "hanako@firm.example", OWNER);
            owner.tryLogin("owner", OWNER, "**");
            String incident = report(owner);
            new LineForm(owner)
                    .open(incident, "new")
                    .investigation("みどり調査株式会社", "550,000")
                    .save();
            assertThat(owner.page().locator("main")).containsText("¥550,000");

            password(mails, handler, "jiro@insurer.example", HANDLER);
            handler.tryLogin("handler", HANDLER, "**/desk");
            assertThat(handler.page().locator("main")).containsText(FIRM);
            handler.open("/desk/" + incident);
            handler.button("desk.do.accept").first().click();
            handler.settle();
            Locator confirm = handler.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(handler.text("desk.do.accept")));
            if (confirm.isVisible()) {
                confirm.click();
                handler.settle();
            }
            assertThat(handler.page().locator(".desk-sums")).containsText("¥550,000");

            owner.open("/incidents/" + incident);
            assertThat(TheLineTest.packet(owner).suggestedFilename()).endsWith(".zip");
            assertThat(List.of(admin, owner, handler))
                    .allSatisfy(visitor -> assertThat(visitor.scriptErrors()).isEmpty());
        }
    }

    private static void organisation(Visitor admin) {
        admin.open("/admin/organisations/new");
        admin.page().getByLabel(admin.text("identity.organisation.name")).fill(FIRM);
        admin.button("identity.save").click();
        admin.page().waitForURL(Pattern.compile(".*/admin/organisations/[0-9a-f-]{36}"));
    }

    private static void person(Visitor admin, String username, String name, String mail, String role) {
        admin.open("/admin/people/new");
        admin.page().getByLabel(admin.text("identity.person.name")).fill(name);
        admin.page().getByLabel(admin.text("identity.person.mail")).fill(mail);
        admin.page().locator("vaadin-select").first().click();
        admin.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + admin.text("shell.role." + role) + "\\s*$")))
                .click();
        admin.settle();
        admin.page().getByLabel(admin.text("identity.person.username")).fill(username);
        admin.button("identity.people.invite").click();
        admin.page().waitForURL(Pattern.compile(".*/admin/people/[0-9a-f-]{36}"));
    }

    private static void policy(Visitor admin) {
        admin.open("/admin/policies/new");
        admin.page().locator("vaadin-select").first().click();
        admin.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("中小企業団体中央会"))
                .first()
                .click();
        admin.settle();
        admin.page().getByLabel(admin.text("policy.ui.certificate")).fill("C-2026-0001");
        Locator insured = admin.page()
                .getByLabel(
                        admin.text("policy.ui.entry.insured"),
                        new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
        insured.fill(FIRM);
        admin.page().locator("vaadin-combo-box-item").first().click();
        type(admin, admin.page().locator("vaadin-date-picker input").first(), "2026/04/01");
        admin.page().locator("vaadin-radio-button").first().click();
        type(admin, admin.page().getByLabel(admin.text("policy.ui.term.policyLimit")), "1億");
        type(admin, admin.page().getByLabel(admin.text("policy.ui.term.costLimit")), "1000万");
        admin.button("policy.ui.entry.save").click();
        admin.page().waitForURL(Pattern.compile(".*/policies/[0-9a-f-]{36}"));
    }

    /** The policy of the form once more, as a list has it, and one more of another firm: only that one is new. */
    private static void imported(Visitor admin) {
        admin.open("/policies");
        admin.page().locator("main a[href='admin/policies/import']").click();
        PolicyTable.upload(admin, """
                商品,証券番号,契約者,始期,終期,支払限度額（千円）,費用支払限度額,プラン
                tokio-marine-chuokai,Ｃ-２０２６-０００１,株式会社はじめ製作所,令和8年4月1日,令和9年4月1日,"100,000",1000万円,標準プラン
                tokio-marine-chuokai,C-2026-0002,㈱つぎ商店,2026/10/1,2027/10/1,"300,000",3000万円,標準プラン
                """);
        assertThat(admin.page().locator(".import-preview").first())
                .containsText(admin.text("policy.imports.standing.ready", 1, 0));
        PolicyTable.take(admin);
        admin.open("/policies");
        assertThat(admin.page().locator("main")).containsText("C-2026-0002");
    }

    private static void type(Visitor visitor, Locator field, String text) {
        field.fill(text);
        field.press("Tab");
        visitor.settle();
    }

    /** Follows the link of the newest mail to this address, and sets a password there. */
    private static void password(GreenMail mails, Visitor visitor, String address, String password)
            throws IOException, MessagingException {
        visitor.page().waitForCondition(() -> mails.getReceivedMessagesForDomain(address).length > 0);
        MimeMessage mail = mails.getReceivedMessagesForDomain(address)[0];
        Matcher link = LINK.matcher(GreenMailUtil.getBody(((jakarta.mail.Multipart) mail.getContent()).getBodyPart(0)));
        assertThat(link.find()).isTrue();
        visitor.open("/" + link.group());
        Locator fields = visitor.page().locator("vaadin-password-field input");
        fields.nth(0).fill(password);
        fields.nth(1).fill(password);
        visitor.button("identity.link.set").click();
        assertThat(visitor.heading("identity.link.done")).isVisible();
    }

    private static String report(Visitor visitor) {
        Wizard wizard = new Wizard(visitor);
        wizard.begin();
        wizard.pick("report.ui.safety.yes").next("symptoms");
        wizard.pick("incident.ui.symptom.ransom-note").next("discovery");
        wizard.noticedToday();
        for (String step : List.of("affected", "orders", "check")) {
            wizard.next(step);
        }
        wizard.send();
        visitor.page().locator("main a[href*='incidents/']").first().click();
        visitor.page().waitForURL("**/incidents/*");
        visitor.settle();
        String address = visitor.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
