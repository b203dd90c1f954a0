package io.shirase.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;

/**
 * Leads on by the path alone within the portal, so that no {@code Host} header decides where somebody is sent; and lets
 * the page of an error have a kind of its own, whatever the answer was going to be before it failed.
 */
class OwnAnswer extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    OwnAnswer(HttpServletRequest request, HttpServletResponse response) {
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

    @Override
    public void sendError(int status) throws IOException {
        if (canStillFail()) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (canStillFail()) {
            super.sendError(status, message);
        }
    }

    /** Once the head of the answer is on its way, nothing else can be said: whoever asked has broken it off. */
    private boolean canStillFail() {
        if (isCommitted()) {
            return false;
        }
        setContentType(null);
        return true;
    }

    private String withoutHost(String location) {
        if (!location.startsWith("http:") && !location.startsWith("https:")) {
            return location;
        }
        URI to = URI.create(location);
        if (!request.getServerName().equalsIgnoreCase(to.getHost()) || PublicUrl.port(to) != request.getServerPort()) {
            return location;
        }
        String path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        return to.getRawQuery() == null ? path : path + "?" + to.getRawQuery();
    }
}
