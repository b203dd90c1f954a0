package io.shirase.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Looks at a name and a password, unless too many were wrong before. It stands where they are looked at, not before an
 * address: there is no way past it, whatever the address looks like.
 */
@Component
public class LoginGuard implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(LoginGuard.class);

    private final Accounts accounts;
    private final DaoAuthenticationProvider check;
    private final LoginAttempts attempts;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;

    LoginGuard(
            Accounts accounts,
            PasswordEncoder passwords,
            LoginAttempts attempts,
            KnownDevices devices,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.check = new DaoAuthenticationProvider(accounts);
        this.check.setPasswordEncoder(passwords);
        this.attempts = attempts;
        this.devices = devices;
        this.events = events;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /**
     * @throws LoginLimited if it was not looked at
     * @throws AuthenticationServiceException if it could not be looked at, which is nobody's wrong password
     */
    @Override
    public Authentication authenticate(Authentication login) {
        LoginDetails details = login.getDetails() instanceof LoginDetails given ? given : null;
        String name = UserName.of(login.getName());
        String address = details == null ? "" : details.getRemoteAddress();
        Knock knock = knock(name, address, details == null ? "" : details.token(name));
        Optional<Duration> wait = attempts.begin(knock);
        if (wait.isPresent()) {
            tell("login.refused", name, address);
            throw new LoginLimited(wait.orElseThrow());
        }
        return look(login, knock, address);
    }

    private Authentication look(Authentication login, Knock knock, String address) {
        boolean looked = false;
        try {
            Authentication person = check.authenticate(login);
            carry(devices.cameIn(knock), knock.name());
            attempts.succeeded(knock);
            looked = true;
            tell("login.succeeded", knock.name(), address);
            return person;
        } catch (AuthenticationServiceException e) {
            throw e;
        } catch (AuthenticationException e) {
            looked = true;
            tell("login.failed", knock.name(), address);
            throw e;
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("The store does not answer", e);
        } finally {
            if (!looked) {
                attempts.undone(knock);
            }
        }
    }

    private Knock knock(String name, String address, String token) {
        try {
            return devices.knock(name, Network.of(address), token);
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("The store does not answer", e);
        }
    }

    private void tell(String what, String name, String address) {
        CurrentPerson person = accounts.find(name).orElse(null);
        LOG.info("{}: {} from {}", what, person == null ? "an unknown name" : person.username(), address);
        events.publishEvent(new LoginEvent(what, person, address));
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
