package io.shirase.e2e;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Somebody who asks one portal for addresses without a browser: what comes back is status, head and body. */
final class Session implements AutoCloseable {

    private final PlainBrowser browser = new PlainBrowser();
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
        HttpResponse<String> answer =
                session.browser.post(address + "/login", Map.of("username", account, "password", Visitor.PASSWORD));
        if (PlainBrowser.leadsTo(answer).contains("/login")) {
            throw new IllegalStateException(account + " could not log in");
        }
        return session;
    }

    /** @param path such as {@code /incidents}; redirects are not followed */
    HttpResponse<String> get(String path) {
        return browser.send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "ja"));
    }

    /** What a browser would send along, as it is written in the header. */
    String cookies() {
        return browser.cookies();
    }

    @Override
    public void close() {
        browser.close();
    }
}
