package io.shirase.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An operation of the API and what a token needs for it. What is not in this list does not exist for programs.
 *
 * @param path with a {@code *} for each part that changes
 */
record ApiRoute(String method, String path, Scope scope) {

    static final String ROOT = "/api/v1";

    static final List<ApiRoute> ALL = List.of(
            new ApiRoute("POST", "/assessments", Scope.ASSESS),
            new ApiRoute("GET", "/policies", Scope.POLICIES_READ),
            new ApiRoute("POST", "/policies", Scope.POLICIES_WRITE),
            new ApiRoute("POST", "/claims", Scope.CLAIMS_WRITE),
            new ApiRoute("GET", "/policies/*/claim", Scope.CLAIMS_READ),
            new ApiRoute("GET", "/policies/*/assessment", Scope.CLAIMS_READ),
            new ApiRoute("GET", "/policies/*/incidents", Scope.CLAIMS_READ),
            new ApiRoute("POST", "/incidents/*/packets", Scope.PACKETS_READ),
            new ApiRoute("GET", "/incidents/*/packets/*", Scope.PACKETS_READ),
            new ApiRoute("GET", "/incidents/*/packets/*/file", Scope.PACKETS_READ),
            new ApiRoute("GET", "/events", Scope.EVENTS_READ),
            new ApiRoute("GET", "/webhooks", Scope.EVENTS_READ),
            new ApiRoute("POST", "/webhooks", Scope.EVENTS_READ),
            new ApiRoute("DELETE", "/webhooks/*", Scope.EVENTS_READ),
            new ApiRoute("POST", "/webhooks/*/replay", Scope.EVENTS_READ));

    boolean fits(String asked) {
        return Pattern.matches(path.replace("*", "[^/]+"), asked);
    }

    /** Those at an address, whatever the method. */
    static List<ApiRoute> at(String asked) {
        return ALL.stream().filter(route -> route.fits(asked)).toList();
    }

    static Optional<ApiRoute> of(String method, String asked) {
        return at(asked).stream().filter(route -> route.method().equals(method)).findFirst();
    }
}
