package io.shirase.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * Looks at a passkey's signature. It cannot be guessed; so many wrong ones at once from one network only keep the server
 * from being busy with them.
 */
@Component
public class PasskeyGuard implements AuthenticationProvider {

    static final int AT_ONCE = 30;
    static final Duration PAUSE = Duration.ofSeconds(20);

    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ANSWER =
            new TypeReference<>() {};

    private final RelyingParty portal;
    private final Accounts accounts;
    private final PasskeyRepository passkeys;
    private final Arrivals arrivals;
    private final Tries networks;

    PasskeyGuard(RelyingParty portal, Accounts accounts, PasskeyRepository passkeys, Arrivals arrivals, Clock clock) {
        this.portal = portal;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.arrivals = arrivals;
        this.networks = new Tries(clock, AT_ONCE, PAUSE);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return PasskeyToken.class.isAssignableFrom(authentication);
    }

    /**
     * @throws LoginLimited if it was not looked at
     * @throws InternalAuthenticationServiceException if it could not be looked at
     * @throws BadCredentialsException if it lets nobody in
     * @throws DisabledException if its person does not come in any more
     */
    @Override
    public Authentication authenticate(Authentication login) {
        PasskeyToken token = (PasskeyToken) login;
        String network = Network.of(Arrivals.address(login.getDetails()));
        if (!networks.take(network)) {
            throw new LoginLimited(PAUSE);
        }
        try {
            Authentication inside = look(token);
            networks.giveBack(network);
            return inside;
        } catch (DataAccessException | TransactionException e) {
            networks.giveBack(network);
            throw new InternalAuthenticationServiceException("The store does not answer", e);
        }
    }

    private Authentication look(PasskeyToken token) {
        PublicKeyCredential<AuthenticatorAssertionResponse> answer = read(token.answer());
        Optional<Account> owner = owner(answer.getRawId());
        check(token, answer, owner);
        Account account = owner.orElseThrow();
        if (!account.isEnabled()) {
            arrivals.tell("login.failed", account.person(), token.getDetails(), Way.PASSKEY);
            throw new DisabledException("The person does not come in any more");
        }
        arrivals.remember(arrivals.knock(account.person().username(), token.getDetails()));
        return arrivals.comeIn(account, Way.PASSKEY, token.getDetails());
    }

    private static PublicKeyCredential<AuthenticatorAssertionResponse> read(String answer) {
        try {
            return RelyingParty.JSON.readValue(answer, ANSWER);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new BadCredentialsException("What the browser sent is no passkey's answer", e);
        }
    }

    private Optional<Account> owner(Bytes credential) {
        return passkeys.findByCredentialId(credential.toBase64UrlString())
                .flatMap(passkey -> accounts.find(passkey.personId()));
    }

    /** Whatever is wrong with an answer, the libraries say by exceptions of their own. */
    private void check(
            PasskeyToken token, PublicKeyCredential<AuthenticatorAssertionResponse> answer, Optional<Account> owner) {
        try {
            portal.operations().authenticate(new RelyingPartyAuthenticationRequest(token.asked(), answer));
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            arrivals.tell("login.failed", owner.map(Account::person).orElse(null), token.getDetails(), Way.PASSKEY);
            throw new BadCredentialsException("The passkey lets nobody in", e);
        }
    }
}
