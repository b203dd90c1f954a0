package io.shirase.identity.ui;

import io.shirase.identity.PasskeyGuard;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.savedrequest.RequestCache;

/** Puts the way in by passkey beside the way in by password, with the same session and the same page afterwards. */
class PasskeyWay extends AbstractHttpConfigurer<PasskeyWay, HttpSecurity> {

    private final PasskeyGuard guard;

    PasskeyWay(PasskeyGuard guard) {
        this.guard = guard;
    }

    @Override
    public void configure(HttpSecurity http) {
        PasskeyFilter filter = new PasskeyFilter();
        filter.setAuthenticationManager(new ProviderManager(guard));
        SessionAuthenticationStrategy sessions = http.getSharedObject(SessionAuthenticationStrategy.class);
        if (sessions != null) {
            filter.setSessionAuthenticationStrategy(sessions);
        }
        SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();
        RequestCache asked = http.getSharedObject(RequestCache.class);
        if (asked != null) {
            onward.setRequestCache(asked);
        }
        filter.setAuthenticationSuccessHandler(onward);
        filter.setAuthenticationFailureHandler((request, response, why) ->
                response.sendRedirect(request.getContextPath() + "/login?" + LoginRefusal.ofPasskey(why)));
        http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
