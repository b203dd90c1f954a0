package io.shirase.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Gives a request that came through a trusted proxy the address and the scheme of whoever sent it. Before the session's
 * cookie is made, so that it is {@code Secure} behind TLS. Host, port and prefix are never taken from a header.
 */
class ProxyValve extends ValveBase {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final Proxies proxies;

    ProxyValve(Proxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String peer = request.getRemoteAddr();
        if (proxies.trusts(peer)) {
            String client = proxies.client(peer, Collections.list(request.getHeaders("X-Forwarded-For")));
            request.setRemoteAddr(client);
            request.setRemoteHost(client);
            scheme(request, Collections.list(request.getHeaders("X-Forwarded-Proto")));
        }
        getNext().invoke(request, response);
    }

    private static void scheme(Request request, List<String> said) {
        String scheme =
                said.isEmpty() ? "" : said.getLast().replaceFirst(".*,", "").strip();
        if (scheme.equals("https") || scheme.equals("http")) {
            request.getCoyoteRequest().scheme().setString(scheme);
            request.setSecure(scheme.equals("https"));
            if (scheme.equals("https") && request.getServerPort() == HTTP_PORT) {
                request.setServerPort(HTTPS_PORT);
            }
        }
    }
}
