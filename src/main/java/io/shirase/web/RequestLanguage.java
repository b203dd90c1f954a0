package io.shirase.web;

import io.shirase.language.Messages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** In which language a download is wanted: as on the screens, the one chosen there, else the browser's, else Japanese. */
public final class RequestLanguage {

    /** The cookie in which the screens keep the choice. */
    public static final String COOKIE = "shirase-language";

    private RequestLanguage() {}

    public static Locale of(HttpServletRequest request) {
        Stream<String> chosen = Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue);
        Stream<String> preferred = request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
        return Stream.concat(chosen, preferred)
                .map(RequestLanguage::spoken)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Locale.JAPANESE);
    }

    private static Optional<Locale> spoken(String language) {
        return Messages.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
