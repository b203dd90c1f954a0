package io.shirase.identity.ui;

import io.shirase.identity.LoginDetails;
import io.shirase.identity.PasskeyToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** Where a passkey is sent: the answer to what the same session was asked last, once. */
class PasskeyFilter extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/passkey";
    static final String PARAMETER = "passkey";

    /** Of the session. */
    static final String ASKED = "io.shirase.passkey.asked";

    /** Many times as long as any answer is. */
    private static final int LONGEST = 20_000;

    PasskeyFilter() {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String answer = request.getParameter(PARAMETER);
        HttpSession session = request.getSession(false);
        if (session == null
                || answer == null
                || answer.length() > LONGEST
                || !(session.getAttribute(ASKED) instanceof PublicKeyCredentialRequestOptions asked)) {
            throw new BadCredentialsException("Nothing was asked, or nothing was answered");
        }
        session.removeAttribute(ASKED);
        PasskeyToken token = new PasskeyToken(asked, answer);
        token.setDetails(new LoginDetails(request));
        return getAuthenticationManager().authenticate(token);
    }
}
