package io.shirase.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request that changes something comes from a page of the portal. Browsers say so themselves (Fetch Metadata;
 * where there is none, RFC 6454's Origin); programs say neither and carry nobody's cookies.
 */
final class Origins {

    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS");

    private Origins() {}

    static Optional<Integer> refusal(HttpServletRequest request) {
        return ONLY_READ.contains(request.getMethod()) || isOwn(request)
                ? Optional.empty()
                : Optional.of(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOwn(request, origin);
    }

    /** By host and port alone: a proxy that ends TLS need not have said so. */
    private static boolean isOwn(HttpServletRequest request, String origin) {
        try {
            URI sender = URI.create(origin);
            @Nullable String host = sender.getHost();
            return host != null
                    && host.equalsIgnoreCase(request.getServerName())
                    && (sender.getPort() == -1 || PublicUrl.port(sender) == request.getServerPort());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
