package io.shirase.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What is known of a login besides name and password: the address it comes from, and what the browser carries. */
public class LoginDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private static final String COOKIE = "shirase-known-";
    private static final int NAME_LETTERS = 12;

    private final transient Cookie[] cookies;

    public LoginDetails(HttpServletRequest request) {
        super(request);
        Cookie[] sent = request.getCookies();
        cookies = sent == null ? new Cookie[0] : sent;
    }

    /** Empty where this browser carries nothing for the name. */
    String token(String name) {
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(cookieName(name)))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** One for each name, so that several people can share a browser. */
    static String cookieName(String name) {
        return COOKIE + KnownDevices.digest(name).substring(0, NAME_LETTERS);
    }
}
