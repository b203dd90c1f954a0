package io.shirase.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("The gate")
class GateTest {

    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, false",
        "Sec-Fetch-Site, same-site, false",
        "Sec-Fetch-Site, same-origin, true",
        "Sec-Fetch-Site, none, true",
        "Origin, http://localhost, true",
        "Origin, http://evil.example, false",
        "Origin, http://localhost.evil.example, false",
        "Origin, http://localhost:8081, false",
        "Origin, null, false",
        "Origin, %%, false",
        "X-Nothing, said, true"
    })
    @DisplayName("lets nothing through that another site's page sends, the login neither")
    void origins(String header, String value, boolean passes) throws Exception {
        MockHttpServletRequest login = new MockHttpServletRequest("POST", "/login");
        login.addHeader(header, value);

        assertThat(passes(login)).isEqualTo(passes);
        assertThat(answer.getStatus()).isEqualTo(passes ? 200 : 403);
    }

    @Test
    @DisplayName("lets everybody read: a link on another site may lead here")
    void links() throws Exception {
        MockHttpServletRequest link = new MockHttpServletRequest("GET", "/incidents");
        link.addHeader("Sec-Fetch-Site", "cross-site");

        assertThat(passes(link)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/desk?q=a%20b, /desk?q=a%20b",
        "http://localhost, /",
        "/login?error, /login?error",
        "https://elsewhere.example/x, https://elsewhere.example/x"
    })
    @DisplayName("leads on by the path alone within the portal")
    void redirects(String to, String location) throws Exception {
        HttpServletResponse own = new OwnRedirects(new MockHttpServletRequest("GET", "/"), answer);
        own.sendRedirect(to);

        assertThat(answer.getRedirectedUrl()).isEqualTo(location);
    }

    private boolean passes(MockHttpServletRequest request) throws Exception {
        AtomicBoolean passed = new AtomicBoolean();
        new Gate().doFilter(request, answer, (in, out) -> passed.set(true));
        return passed.get();
    }
}
