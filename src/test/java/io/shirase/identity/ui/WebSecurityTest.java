package io.shirase.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import io.shirase.identity.OwnAccount;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnH2
class WebSecurityTest extends DatabaseTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    OwnAccount account;

    private MockMvcTester browser;

    @BeforeEach
    void aBrowser() {
        browser = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/receipts/00000000-0000-0000-0000-000000000001",
                "/files/incidents/00000000-0000-0000-0000-000000000001/packet.pdf",
                "/files/incidents/00000000-0000-0000-0000-000000000001/packet.zip",
                "/files/incidents/00000000-0000-0000-0000-000000000001/notice.pdf"
            })
    void whoeverHasNotSignedInIsSentToTheLogin(String path) {
        assertThat(browser.get().uri(path))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/login");
    }

    @Test
    void theRightPasswordLetsInUnderANewSession() {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();

        assertThat(signIn(session, "policyholder", "shirase-demo"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/");
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void aUserNameIsTheSameInCapitals() {
        assertThat(signIn(new MockHttpSession(), " Handler ", "shirase-demo"))
                .redirectedUrl()
                .isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "nobody"})
    void aWrongPasswordAndAnUnknownNameLookTheSame(String name) {
        assertThat(signIn(new MockHttpSession(), name, "wrong"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/login?error");
    }

    @Test
    void leavingEndsTheSession() {
        MockHttpSession session = new MockHttpSession();
        signIn(session, "policyholder", "shirase-demo");

        assertThat(browser.post().uri("/logout").session(session).with(csrf())).hasStatus3xxRedirection();

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aStrangersPageCannotSignAnybodyOut() {
        MockHttpSession session = new MockHttpSession();
        signIn(session, "policyholder", "shirase-demo");

        browser.post().uri("/logout").session(session).exchange();

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void everyAnswerTellsTheBrowserWhatItMustNotDo() {
        MvcTestResult answer = browser.get().uri("/files/receipts/x").exchange();

        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "SAMEORIGIN")
                .hasHeader("Referrer-Policy", "same-origin");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'", "form-action 'none'");
    }

    @Test
    void whatReadsPdfsInTheBrowserLoadsItsOwnPartsAndAsksNobody() {
        MvcTestResult answer = browser.post()
                .uri("/assets/pdfjs/1/legacy/build/pdf.worker.min.mjs")
                .header("Sec-Fetch-Site", "cross-site")
                .exchange();

        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';")
                .doesNotContain("connect-src", "'unsafe-eval'", "img-src");
    }

    @Test
    void withTheStoreGoneNoPasswordIsCalledWrong() {
        assertThat(LoginRefusal.query(new InternalAuthenticationServiceException("gone")))
                .isEqualTo("unavailable");
        assertThat(LoginRefusal.query(new BadCredentialsException("wrong"))).isEqualTo("error");
    }

    @Test
    void afterFiveWrongPasswordsTheSixthIsNotLookedAtHoweverTheNameIsWritten() {
        for (int i = 0; i < 5; i++) {
            signIn(new MockHttpSession(), "handler2", "wrong");
        }

        for (String written : List.of("handler2", " HANDLER2 ", "handler2\u0001", "ｈａｎｄｌｅｒ２")) {
            assertThat(signIn(new MockHttpSession(), written, "shirase-demo"))
                    .redirectedUrl()
                    .isEqualTo("/login?limited=1");
        }
    }

    @Test
    void whoeverHasComeInWithABrowserIsNotHeldBackByOthersWrongPasswords() {
        MvcTestResult first = signIn(new MockHttpSession(), "agency", "shirase-demo");
        Cookie[] carried = first.getResponse().getCookies();
        for (int i = 0; i < 6; i++) {
            signIn(new MockHttpSession(), "agency", "wrong");
        }

        assertThat(signIn(new MockHttpSession(), "agency", "shirase-demo"))
                .redirectedUrl()
                .startsWith("/login?limited");
        assertThat(signIn(new MockHttpSession(), "agency", "shirase-demo", carried))
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void comingInAndFailingToStandInTheAuditTrailAndNoUnknownNameDoes() {
        signIn(new MockHttpSession(), "supervisor", "wrong");
        signIn(new MockHttpSession(), "supervisor", "shirase-demo");
        signIn(new MockHttpSession(), "my-secret-typed-in-the-wrong-field", "wrong");

        assertThat(database.sql("select username || ' ' || action from audit_entry where action like 'login.%'")
                        .query(String.class)
                        .list())
                .contains("supervisor login.failed", "supervisor login.succeeded", "- login.failed")
                .noneMatch(entry -> entry.contains("secret"));
    }

    @Test
    void aPasswordLongerThanTheHashReadsIsWrongAndNoError() {
        assertThat(signIn(new MockHttpSession(), "operator", "x".repeat(5000)))
                .redirectedUrl()
                .isEqualTo("/login?error");
    }

    @Test
    void whoeverIsSentAwayOrSignsOutEverywhereIsHereNoMoreAtTheNextRequest() {
        MockHttpSession one = new MockHttpSession();
        MockHttpSession other = new MockHttpSession();
        signIn(one, "handler", "shirase-demo");
        signIn(other, "handler", "shirase-demo");
        assertThat(file(one)).hasStatus(HttpStatus.NOT_FOUND);

        as("handler", () -> {
            account.signOutEverywhere();
            return true;
        });

        assertThat(file(one)).hasStatus3xxRedirection().redirectedUrl().endsWith("/login");
        assertThat(one.isInvalid()).isTrue();
        assertThat(file(other)).hasStatus3xxRedirection();
        MockHttpSession third = new MockHttpSession();
        signIn(third, "handler", "shirase-demo");
        assertThat(file(third)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFileOfTheProgramIsForEverybodyAndAWayRoundItIsNone() {
        MockHttpSession ended = new MockHttpSession();
        signIn(ended, "handler", "shirase-demo");
        as("handler", () -> {
            account.signOutEverywhere();
            return true;
        });

        browser.get().uri("/VAADIN/build/any.js").session(ended).exchange();
        assertThat(ended.isInvalid()).isFalse();
        assertThat(browser.get().uri("/VAADIN/build/../../files/receipts/1").session(ended))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult file(MockHttpSession session) {
        return browser.get()
                .uri("/files/receipts/00000000-0000-0000-0000-000000000001")
                .session(session)
                .exchange();
    }

    private MvcTestResult signIn(MockHttpSession session, String name, String password, Cookie... carried) {
        var login = browser.post()
                .uri("/login")
                .session(session)
                .with(WebSecurityTest::sessionIsKnown)
                .with(csrf())
                .param("username", name)
                .param("password", password);
        return (carried.length == 0 ? login : login.cookie(carried)).exchange();
    }

    private static MockHttpServletRequest sessionIsKnown(MockHttpServletRequest request) {
        request.setRequestedSessionId(request.getSession().getId());
        request.setRequestedSessionIdValid(true);
        return request;
    }
}
