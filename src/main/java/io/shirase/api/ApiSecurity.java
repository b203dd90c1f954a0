package io.shirase.api;

import io.shirase.identity.OnBehalf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The door of programs. It is a chain of its own: nothing of the screens' rules is loosened, and no session opens it. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, ApiRate rate, OnBehalf onBehalf) {
        http.securityMatcher(ApiRoute.ROOT + "/**");
        // A token is sent by hand with each request; no browser sends it by itself, so that there is nothing to forge.
        http.csrf(csrf -> csrf.disable());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        http.logout(logout -> logout.disable());
        http.authorizeHttpRequests(requests -> requests.requestMatchers(ApiRoute.ROOT + "/openapi.yaml")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.addFilterBefore(
                new TokenFilter(tokens, rate, onBehalf) {
                    @Override
                    protected boolean shouldNotFilter(jakarta.servlet.http.HttpServletRequest request) {
                        return request.getRequestURI()
                                .equals(request.getContextPath() + ApiRoute.ROOT + "/openapi.yaml");
                    }
                },
                AuthorizationFilter.class);
        return http.build();
    }
}
