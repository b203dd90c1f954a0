package io.shirase.identity.ui;

import io.shirase.identity.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends whoever still needs a passkey there, whichever page a browser asks for; {@link HalfWay} does so within a page. */
class HalfWayRedirect extends OncePerRequestFilter {

    private static final String PATH = "/passkey";

    private final SignedIn signedIn;

    HalfWayRedirect(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForAnotherPage(request) && signedIn.halfWay().isPresent()) {
            response.sendRedirect(request.getContextPath() + PATH);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean asksForAnotherPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().equals(request.getContextPath() + PATH);
    }
}
