package io.shirase.part;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import io.shirase.language.Messages;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** What a person chose about the look of the portal: the language and the brightness, kept in the browser's cookies. */
public final class Preferences {

    static final String LANGUAGE = "shirase-language";
    static final String SCHEME = "shirase-scheme";

    private Preferences() {}

    /** The language chosen, else the first one of the browser's that the portal speaks, else Japanese. */
    public static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .flatMap(Preferences::spoken)
                .or(() -> preferred(request))
                .orElse(Locale.JAPANESE);
    }

    private static Optional<Locale> preferred(VaadinRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> spoken(locale.getLanguage()).stream())
                .findFirst();
    }

    /** {@code light} or {@code dark}; empty where the person leaves it to the device. */
    public static Optional<String> scheme(VaadinRequest request) {
        return cookie(request, SCHEME).filter(scheme -> scheme.equals("light") || scheme.equals("dark"));
    }

    static void keepLanguage(Locale locale, VaadinRequest request, VaadinResponse response) {
        Cookie cookie = new Cookie(LANGUAGE, locale.getLanguage());
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Locale> spoken(String language) {
        return Messages.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
