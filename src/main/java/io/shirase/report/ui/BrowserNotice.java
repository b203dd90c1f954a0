package io.shirase.report.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import io.shirase.part.Screen;
import io.shirase.report.Answers;
import io.shirase.report.OutsideNotice;
import io.shirase.report.OutsideNotices;
import io.shirase.report.Sender;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The report that the browser of this request writes without an account. The browser carries a key of 256 random bits in a
 * cookie that no script reads, from the first answer on; looking makes none.
 */
@Component
class BrowserNotice {

    private static final String COOKIE = "shirase-notice";
    private static final String KEY = "[A-Za-z0-9_-]{43}";
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OutsideNotices notices;

    BrowserNotice(OutsideNotices notices) {
        this.notices = notices;
    }

    /** What the session knows before the browser has sent the cookie back. */
    private record Key(String text) {}

    Optional<OutsideNotice> find() {
        return key().flatMap(notices::find);
    }

    OutsideNotice tell(UnaryOperator<Sender> change) {
        return notices.tell(keyOrNew(), address(), change);
    }

    OutsideNotice answer(UnaryOperator<Answers> change) {
        return notices.answer(keyOrNew(), address(), change);
    }

    OutsideNotice send() {
        return notices.send(keyOrNew(), Screen.locale());
    }

    /** Empty while there is no report. */
    String code() {
        return key().map(notices::code).orElse("");
    }

    /** The browser lets go of its report, and may write another. */
    void forget() {
        key().ifPresent(notices::forget);
        VaadinSession.getCurrent().setAttribute(Key.class, null);
        carry("", 0);
    }

    private static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    private static Optional<String> key() {
        Key known = VaadinSession.getCurrent().getAttribute(Key.class);
        return known != null ? Optional.of(known.text()) : carried();
    }

    private static Optional<String> carried() {
        Cookie @Nullable [] cookies = VaadinRequest.getCurrent().getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches(KEY))
                        .findFirst();
    }

    private String keyOrNew() {
        Optional<String> known = key();
        if (known.isPresent()) {
            return known.get();
        }
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        VaadinSession.getCurrent().setAttribute(Key.class, new Key(key));
        carry(key, (int) OutsideNotices.DRAFT_LIFE.toSeconds());
        return key;
    }

    private static void carry(String key, int seconds) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie cookie = new Cookie(COOKIE, key);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
