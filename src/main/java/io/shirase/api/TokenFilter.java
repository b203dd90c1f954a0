package io.shirase.api;

import io.shirase.identity.OnBehalf;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in by its token alone: no cookie and no session counts here. What it does, it does as the token's owner. */
class TokenFilter extends OncePerRequestFilter {

    /** The request's attribute with the token's record. */
    static final String TOKEN = "shirase.api.token";

    private static final String BEARER = "Bearer ";

    private final ApiTokens tokens;
    private final ApiRate rate;
    private final OnBehalf onBehalf;

    TokenFilter(ApiTokens tokens, ApiRate rate, OnBehalf onBehalf) {
        this.tokens = tokens;
        this.rate = rate;
        this.onBehalf = onBehalf;
    }

    private record Failure(@Nullable Exception why) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<ApiToken> sent = sent(request).flatMap(tokens::of);
        if (sent.isEmpty()) {
            strange(response);
            return;
        }
        ApiToken token = sent.get();
        Optional<Duration> wait = rate.take(token.id());
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(wait.get().plusMillis(999).toSeconds()));
            Problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "too-many", "This token asks too often.");
            return;
        }
        if (!mayPass(request, response, token)) {
            return;
        }
        request.setAttribute(TOKEN, token);
        Optional<Failure> outcome = onBehalf.of(token.owner(), () -> pass(request, response, chain));
        if (outcome.isEmpty()) {
            strange(response);
            return;
        }
        rethrow(outcome.get().why());
    }

    private static Failure pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return new Failure(null);
        } catch (IOException | ServletException failed) {
            return new Failure(failed);
        }
    }

    private static void rethrow(@Nullable Exception why) throws ServletException, IOException {
        switch (why) {
            case null -> {}
            case IOException failed -> throw failed;
            case ServletException failed -> throw failed;
            default -> throw new ServletException(why);
        }
    }

    private static Optional<String> sent(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static void strange(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        Problems.write(
                response, HttpStatus.UNAUTHORIZED, "token", "Send a token that is taken: Authorization: Bearer …");
    }

    private static boolean mayPass(HttpServletRequest request, HttpServletResponse response, ApiToken token)
            throws IOException {
        String path = request.getRequestURI().substring((request.getContextPath() + ApiRoute.ROOT).length());
        List<ApiRoute> routes = ApiRoute.at(path);
        Optional<ApiRoute> route = ApiRoute.of(request.getMethod(), path);
        if (routes.isEmpty()) {
            Problems.write(response, HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address.");
        } else if (route.isEmpty()) {
            response.setHeader(
                    HttpHeaders.ALLOW, routes.stream().map(ApiRoute::method).collect(Collectors.joining(", ")));
            Problems.write(
                    response, HttpStatus.METHOD_NOT_ALLOWED, "method", "This address does not take this method.");
        } else if (!token.scopes().contains(route.get().scope())) {
            Problems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "scope",
                    "The token lacks the scope " + route.get().scope().code() + ".");
        } else {
            return true;
        }
        return false;
    }
}
