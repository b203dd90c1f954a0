package io.shirase.identity;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

/**
 * Looks at a name and a password, unless too many were wrong before. It stands where they are looked at, not before an
 * address: there is no way past it, whatever the address looks like.
 */
@Component
public class LoginGuard implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(LoginGuard.class);

    private final DaoAuthenticationProvider check;
    private final LoginAttempts attempts;
    private final Arrivals arrivals;

    LoginGuard(Accounts accounts, PasswordEncoder passwords, LoginAttempts attempts, Arrivals arrivals) {
        this.check = new DaoAuthenticationProvider(accounts);
        this.check.setPasswordEncoder(passwords);
        this.attempts = attempts;
        this.arrivals = arrivals;
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
        Knock knock = arrivals.knock(UserName.of(login.getName()), login.getDetails());
        Optional<Duration> wait = begin(knock);
        if (wait.isPresent()) {
            arrivals.tell("login.refused", knock.name(), login.getDetails(), Way.PASSWORD);
            throw new LoginLimited(wait.orElseThrow());
        }
        return look(login, knock);
    }

    private Optional<Duration> begin(Knock knock) {
        try {
            return attempts.begin(knock);
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("The store does not answer", e);
        }
    }

    private Authentication look(Authentication login, Knock knock) {
        boolean looked = false;
        try {
            Account account =
                    (Account) Objects.requireNonNull(check.authenticate(login).getPrincipal());
            arrivals.remember(knock);
            looked = true;
            return arrivals.comeIn(account, Way.PASSWORD, login.getDetails());
        } catch (AuthenticationServiceException e) {
            throw e;
        } catch (AuthenticationException e) {
            looked = true;
            arrivals.tell("login.failed", knock.name(), login.getDetails(), Way.PASSWORD);
            throw e;
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("The store does not answer", e);
        } finally {
            if (!looked) {
                undo(knock);
            }
        }
    }

    /** Mostly the store is away, and then this one stays counted. */
    private void undo(Knock knock) {
        try {
            attempts.undone(knock);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A try that was not looked at could not be given back", e);
        }
    }
}
