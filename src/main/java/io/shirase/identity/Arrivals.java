package io.shirase.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What follows when somebody comes in, or fails to, whichever way: the log, the trail, and what the browser carries on. */
@Component
class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Accounts accounts;
    private final LoginAttempts attempts;
    private final KnownDevices devices;
    private final StaffPasskeys rule;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Arrivals(
            Accounts accounts,
            LoginAttempts attempts,
            KnownDevices devices,
            StaffPasskeys rule,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.devices = devices;
        this.rule = rule;
        this.events = events;
        this.clock = clock;
    }

    /** @throws InternalAuthenticationServiceException if the store does not answer */
    Knock knock(String name, @Nullable Object details) {
        try {
            return devices.knock(
                    name, Network.of(address(details)), details instanceof LoginDetails login ? login.token(name) : "");
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("The store does not answer", e);
        }
    }

    /** The name has come in with this browser: nobody else's wrong passwords hold it back there. */
    void remember(Knock knock) {
        carry(devices.cameIn(knock), knock.name());
        attempts.succeeded(knock);
    }

    /** A password alone lets staff in halfway only, where they need a passkey. */
    Authentication comeIn(Account account, Way way, @Nullable Object details) {
        UsernamePasswordAuthenticationToken inside = inside(tellOf(account, way, details));
        inside.setDetails(details);
        return inside;
    }

    /** As {@link #comeIn}, where somebody else makes the authentication. */
    Account tellOf(Account account, Way way, @Nullable Object details) {
        boolean halfWay = way == Way.PASSWORD && rule.needs(account.person());
        Account here = account.cameIn(clock.instant(), halfWay);
        tell(halfWay ? "login.halfway" : "login.succeeded", account.person(), details, way);
        return here;
    }

    private static UsernamePasswordAuthenticationToken inside(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    void tell(String what, String name, @Nullable Object details, Way way) {
        tell(what, accounts.find(name).orElse(null), details, way);
    }

    void tell(String what, @Nullable CurrentPerson person, @Nullable Object details, Way way) {
        LOG.info(
                "{}: {} from {} by {}",
                what,
                person == null ? "an unknown name" : person.username(),
                address(details),
                way.code());
        events.publishEvent(new LoginEvent(what, person, address(details), way));
    }

    static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    private static void carry(String token, String name) {
        if (!token.isEmpty()
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                && now.getResponse() != null) {
            add(now.getRequest(), now.getResponse(), new Cookie(LoginDetails.cookieName(name), token));
        }
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, Cookie cookie) {
        cookie.setPath(request.getContextPath() + "/login");
        cookie.setMaxAge((int) KnownDevices.MEMORY.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
