package io.shirase.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Somebody who asks the portal for addresses without a browser: what comes back is status, head and body. */
final class Session implements AutoCloseable {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    private Session(String address) {
        this.address = address;
    }

    /** @param address of the portal, without a slash at its end */
    static Session anonymous(String address) {
        return new Session(address);
    }

    /** Logged in with a demo account. */
    static Session of(String address, String account) {
        Session session = new Session(address);
        session.get("/login");
        String form =
                "username=" + account + "&password=" + URLEncoder.encode(Visitor.PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> answer = session.send(session.to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (location(answer).contains("/login")) {
            throw new IllegalStateException(account + " could not log in");
        }
        return session;
    }

    /** @param path such as {@code /incidents}; redirects are not followed */
    HttpResponse<String> get(String path) {
        return send(to(path));
    }

    /** Where an answer leads on to; empty where it does not. */
    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** What a browser would send along, as it is written in the header. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getPath().equals("/"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "ja");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
