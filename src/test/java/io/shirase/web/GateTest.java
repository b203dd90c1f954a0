package io.shirase.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
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
        "v-r, x, 400",
        "v-r, heartbeat, 200",
        "v-r, '', 400",
        "v-uiId, 0junk, 400",
        "v-uiId, -1, 400",
        "v-uiId, 99999999999, 400",
        "v-uiId, 12, 200",
        "q, v-r=x, 200"
    })
    @DisplayName("turns away what asks Vaadin for nothing that it knows, in the query or in a form")
    void parameters(String name, String value, int status) throws Exception {
        MockHttpServletRequest page = new MockHttpServletRequest("POST", "/");
        page.addParameter(name, value);

        assertThat(passes(page)).isEqualTo(status == 200);
        assertThat(answer.getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /VAADIN/dynamic/resource/1/a/upload, , multipart/form-data; boundary=x, 200",
        "POST, /api/v1/incidents, a=b, multipart/form-data; boundary=x, 200",
        "POST, /VAADIN/dynamic/resource/1/a/upload, v%2Dr=x, multipart/form-data; boundary=x, 400",
        "POST, /VAADIN/dynamic/resource/1/a/upload, , Multipart/form-data, 400",
        "POST, /VAADIN/dynamic/resource/1/a/upload, , multipart/form-data; boundary=, 400",
        "GET, /VAADIN/dynamic/resource/1/a/upload, , multipart/form-data; boundary=x, 400",
        "POST, /, , ' multipart/form-data; boundary=x', 400",
        "POST, /login, , multipart/mixed; boundary=x, 400"
    })
    @DisplayName("takes parts of files only where a page, or a program, sends files")
    void parts(String method, String path, @Nullable String query, String type, int status) throws Exception {
        MockHttpServletRequest upload = new MockHttpServletRequest(method, path);
        upload.setContentType(type);
        upload.setQueryString(query);

        assertThat(passes(upload)).isEqualTo(status == 200);
        assertThat(answer.getStatus()).isEqualTo(status);
    }

    @Test
    @DisplayName("lets an error be told in its own way, whatever the answer was going to be, and once")
    void errors() throws Exception {
        HttpServletResponse own = new OwnAnswer(new MockHttpServletRequest("GET", "/"), answer);
        own.setContentType("text/plain");
        own.sendError(403, "no");

        own.sendError(500);

        assertThat(answer.getContentType()).isNull();
        assertThat(answer.getStatus()).isEqualTo(403);
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
        HttpServletResponse own = new OwnAnswer(new MockHttpServletRequest("GET", "/"), answer);
        own.sendRedirect(to);

        assertThat(answer.getRedirectedUrl()).isEqualTo(location);
    }

    private boolean passes(MockHttpServletRequest request) throws Exception {
        AtomicBoolean passed = new AtomicBoolean();
        new Gate().doFilter(request, answer, (in, out) -> passed.set(true));
        return passed.get();
    }
}
