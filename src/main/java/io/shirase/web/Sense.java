package io.shirase.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a request makes sense at all: what does not is the sender's mistake, never an error of the portal. */
final class Sense {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Set<String> METHODS_OF_PROGRAMS =
            Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE");
    /** What a page asks of Vaadin's servlet. */
    private static final Set<String> FLOW_REQUESTS = Set.of("init", "uidl", "heartbeat", "push", "oldbrowser");

    private static final Pattern BOUNDARY = Pattern.compile(";\\s*boundary=(\"[^\"]+\"|[^\";,\\s]+)");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,9}");

    private Sense() {}

    static Optional<Integer> refusal(HttpServletRequest request) {
        Set<String> methods = isForPrograms(request) ? METHODS_OF_PROGRAMS : METHODS;
        if (!methods.contains(request.getMethod())) {
            return Optional.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        if (request.getServletPath().equals("/error")) {
            return Optional.of(HttpServletResponse.SC_NOT_FOUND);
        }
        if (isBrokenMultipart(request)) {
            return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
        }
        return isBrokenFlowRequest(request) ? Optional.of(HttpServletResponse.SC_BAD_REQUEST) : Optional.empty();
    }

    /** Files are sent to the places that pages open for them, and to programs' doors; nothing else is said along. */
    private static boolean isBrokenMultipart(HttpServletRequest request) {
        if (!isMultipart(request)) {
            return false;
        }
        return !request.getMethod().equals("POST")
                || !BOUNDARY.matcher(kindOfContent(request)).find()
                || !(isForPrograms(request) || (isForFiles(request) && request.getQueryString() == null));
    }

    /** Of the parameters as Vaadin reads them: decoded, from the query or from a form. */
    private static boolean isBrokenFlowRequest(HttpServletRequest request) {
        if (isForPrograms(request) || isMultipart(request)) {
            return false;
        }
        String kind = request.getParameter("v-r");
        String window = request.getParameter("v-uiId");
        return (kind != null && !FLOW_REQUESTS.contains(kind))
                || (window != null && !SMALL_NUMBER.matcher(window).matches());
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return kindOfContent(request).startsWith("multipart/");
    }

    private static String kindOfContent(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT).stripLeading();
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static boolean isForFiles(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/dynamic/");
    }
}
