package io.shirase.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnH2
class WebSecurityTest extends DatabaseTest {

    @Autowired
    WebApplicationContext portal;

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

    private MvcTestResult signIn(MockHttpSession session, String name, String password) {
        return browser.post()
                .uri("/login")
                .session(session)
                .with(WebSecurityTest::sessionIsKnown)
                .with(csrf())
                .param("username", name)
                .param("password", password)
                .exchange();
    }

    private static MockHttpServletRequest sessionIsKnown(MockHttpServletRequest request) {
        request.setRequestedSessionId(request.getSession().getId());
        request.setRequestedSessionIdValid(true);
        return request;
    }
}
