package io.shirase.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;

/** Leads on by the path alone within the portal, so that no {@code Host} header decides where somebody is sent. */
class OwnRedirects extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    OwnRedirects(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(withoutHost(location));
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        super.sendRedirect(withoutHost(location), status, clearBuffer);
    }

    private String withoutHost(String location) {
        if (!location.startsWith("http:") && !location.startsWith("https:")) {
            return location;
        }
        URI to = URI.create(location);
        if (!request.getServerName().equalsIgnoreCase(to.getHost())) {
            return location;
        }
        String path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        return to.getRawQuery() == null ? path : path + "?" + to.getRawQuery();
    }
}
