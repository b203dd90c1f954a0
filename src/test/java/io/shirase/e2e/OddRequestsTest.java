package io.shirase.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
@DisplayName("A request that makes no sense")
class OddRequestsTest {

    private static final int REQUESTS = 400;
    private static final Path LOG = Path.of(Portal.LOG);

    private static final List<String> METHODS = List.of(
            "GET",
            "GET",
            "GET",
            "POST",
            "POST",
            "HEAD",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "PROPFIND",
            "get",
            "X");
    private static final List<String> PATHS = List.of(
            "/",
            "/login",
            "/error",
            "/desk",
            "/incidents",
            "/incidents/x",
            "/incidents/%00",
            "/incidents/..%2f..",
            "/report",
            "/report/x/y",
            "/files/receipts/x",
            "/files/receipts/00000000-0000-0000-0000-000000000001",
            "/files/incidents/x/packet.pdf",
            "/VAADIN/x",
            "/VAADIN/dynamic/resource/0/x/y",
            "/VAADIN/push",
            "/assets/none.css",
            "/%6Cogin",
            "//login",
            "/login;x=y",
            "/a\\b",
            "/%",
            "/%FF",
            "/actuator",
            "/logout",
            "/policies/%E3%81");
    private static final List<String> QUERIES = List.of(
            "",
            "",
            "?v-r=x",
            "?v-r=heartbeat&v-uiId=0junk",
            "?v-r=heartbeat&v-uiId=99999999999",
            "?v-r=heartbeat",
            "?v-r=uidl",
            "?v-r=uidl&v-uiId=0",
            "?v-r=uidl&v-uiId=-1",
            "?v-r=init",
            "?v-r=init&location=%00",
            "?v-r=push",
            "?v-r=webpush",
            "?v-r=init&location=incidents&query=",
            "?v-r=oldbrowser",
            "?q=a%00b",
            "?q=%",
            "?q=%ff",
            "?%00=%00",
            "?policy=x",
            "?line=x",
            "?continue&error&limited=x",
            "?v-r=uidl&v-r=init",
            "?v-r=init&location=..%2f..%2fx",
            "?v%2Dr=x",
            "?%76-r=heartbeat&v%2DuiId=0junk",
            "?language=xx");
    private static final List<String> HEADERS = List.of(
            "",
            "",
            "",
            "X-Forwarded-Proto: junk%00",
            "X-Forwarded-Proto: https, http",
            "X-Forwarded-Port: x",
            "X-Forwarded-Prefix: </script>",
            "X-Forwarded-For: ,,",
            "Forwarded: for=;proto=",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: application/json",
            "Content-Type: x",
            "Content-Type: application/x-www-form-urlencoded",
            "Accept: x",
            "Accept-Language: \u00ff;q=9",
            "Cookie: SHIRASE=x; =; shirase-language=zz",
            "Range: bytes=9-1",
            "If-Modified-Since: x",
            "Expect: x",
            "Transfer-Encoding: x",
            "Origin: null",
            "Host: evil.example",
            "Sec-Fetch-Site: cross-site",
            "X-HTTP-Method-Override: DELETE",
            "Upgrade: websocket",
            "X-Requested-With: x");
    private static final List<String> BODIES = List.of(
            "",
            "",
            "{",
            "{}",
            "[]",
            "--x\r\n\r\n",
            "username=%00&password=%",
            "a=b&a=%ff",
            "v-r=x",
            "v-r=heartbeat&v-uiId=0junk",
            "--x\r\nContent-Disposition: form-data; name=\"v-r\"\r\n\r\nx\r\n--x--\r\n",
            "{\"rpc\":[{}],\"syncId\":0}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /?v-r=x",
                "GET /?v%2Dr=x",
                "GET /?v-r=oldbrowser",
                "GET /?v-r=heartbeat&v-uiId=0junk",
                "GET /error",
                "DELETE /login",
                "TRACE /",
                "GET /desk?q=a%00b",
                "GET /incidents/%00",
                "POST /?v-r=uidl&v-uiId=0"
            })
    @DisplayName("is no error of the portal, whoever sends it")
    void known(String line, World world) {
        for (String cookie : cookies(world)) {
            assertThat(status(world, line + " HTTP/1.1", "Cookie: " + cookie, ""))
                    .isBetween(200, 499);
        }
    }

    @Test
    @DisplayName("is no error of the portal, however odd it is")
    void generated(World world) throws IOException {
        long before = Files.size(LOG);
        long seed = Long.getLong("shirase.seed", 20261126);
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        List<String> cookies = cookies(world);
        for (int i = 0; i < REQUESTS; i++) {
            String line = any(METHODS, random) + " " + any(PATHS, random) + any(QUERIES, random) + " HTTP/1.1";
            String header = any(HEADERS, random);
            String cookie = any(cookies, random);
            String body = any(BODIES, random);
            String head = cookie.isEmpty() || header.startsWith("Cookie") ? header : header + "\r\nCookie: " + cookie;
            int status = status(world, line, head.strip(), body);
            // 501 is the server's right answer to a transfer coding that it does not know (RFC 9112, 6.1).
            if (status >= 500 && status != 501) {
                wrong.add(
                        status + " " + line + " | " + header + " | " + body + (cookie.isEmpty() ? "" : " | signed in"));
            }
        }
        assertThat(wrong).as("with the seed %d", seed).isEmpty();
        assertThat(logged(before))
                .as("lines of the log that are neither an event nor indented, or hold what steers a terminal")
                .allMatch(line -> line.isEmpty() || line.matches("(2\\d{3}-|[ ]{4})[^\\p{Cc}\\p{Cf}]*+"));
    }

    @Test
    @DisplayName("is a line of the log and no trace where it is a message of a page, broken or made by hand")
    void messages(World world) throws IOException {
        long before = Files.size(LOG);
        String signedIn = cookies(world).getLast();
        for (String body : BODIES) {
            status(world, "POST /?v-r=uidl&v-uiId=0 HTTP/1.1", "Cookie: " + signedIn, body);
        }
        assertThat(logged(before))
                .anyMatch(line -> line.contains("A message that no page sends"))
                .noneMatch(line -> line.matches(" +at [a-z].*"));
    }

    @Test
    @DisplayName("is not led on to the host that it names")
    void host(World world) {
        String answer = answer(world, "GET /incidents HTTP/1.1", "Host: evil.example", "");

        assertThat(answer).containsIgnoringCase("location: ").doesNotContain("evil.example");
    }

    private static List<String> logged(long from) {
        try (FileChannel log = FileChannel.open(LOG)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) (log.size() - from));
            log.read(bytes, from);
            return StandardCharsets.UTF_8
                    .decode(bytes.flip())
                    .toString()
                    .replace("\t", "")
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cookies(World world) {
        try (Session session = Session.of(world.portal().address(), "handler")) {
            return List.of("", session.cookies());
        }
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** 0 where the server closes the connection without an answer. */
    private static int status(World world, String line, String header, String body) {
        String answer = answer(world, line, header, body);
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private static String answer(World world, String line, String header, String body) {
        URI portal = URI.create(world.portal().address());
        String host = header.startsWith("Host:") ? "" : "Host: localhost:" + portal.getPort() + "\r\n";
        String request = line + "\r\n" + host + (header.isEmpty() ? "" : header + "\r\n") + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body;
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(line + " " + header, e);
        }
    }
}
