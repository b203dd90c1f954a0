package io.shirase.identity.ui;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.shirase.identity.ContentPolicy;
import io.shirase.identity.LoginDetails;
import io.shirase.identity.LoginGuard;
import io.shirase.identity.PasskeyGuard;
import io.shirase.identity.Sessions;
import io.shirase.identity.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets to which address. Everything that is not named here needs a person who has signed in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    /** One for all: Spring Security keeps its strategy in a static field, also where two portals run in one test. */
    private static final SecurityContextHolderStrategy STRATEGY = new VaadinAwareSecurityContextHolderStrategy();

    /** In force from here on, so that the first start already finds itself where method security looks. */
    @Bean
    static SecurityContextHolderStrategy securityContextHolderStrategy() {
        SecurityContextHolder.setContextHolderStrategy(STRATEGY);
        return STRATEGY;
    }

    /** The guard alone looks at passwords: nobody else is asked when it says no. */
    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            LoginGuard guard,
            PasskeyGuard passkeys,
            ProviderWay provider,
            AuthenticationEventPublisher events,
            Sessions sessions,
            SignedIn signedIn) {
        ProviderManager passwords =
                provider.isOpen() ? new ProviderManager(guard, provider.provider()) : new ProviderManager(guard);
        passwords.setAuthenticationEventPublisher(events);
        http.authenticationManager(passwords);
        http.formLogin(form -> form.loginPage("/login")
                .authenticationDetailsSource(LoginDetails::new)
                .failureHandler((request, response, why) ->
                        response.sendRedirect(request.getContextPath() + "/login?" + LoginRefusal.query(why))));
        http.with(new PasskeyWay(passkeys), Customizer.withDefaults());
        if (provider.isOpen()) {
            provider.put(http);
        }
        // Where it comes from says the gate, for this form as for the password's.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(PasskeyFilter.PATH));
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                // Whoever knows such an address has been given it: it stands for one person, and is looked up there.
                .requestMatchers("/calendar/*")
                .permitAll()
                .requestMatchers("/images/*", "/icons/*", "/fonts/*", "/favicon.ico", "/favicon.svg")
                .permitAll());
        http.addFilterAfter(new EndedSessions(sessions), SecurityContextHolderFilter.class);
        http.addFilterAfter(new HalfWayRedirect(signedIn), EndedSessions.class);
        http.headers(headers -> headers.addHeaderWriter(WebSecurity::limit)
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(self), geolocation=(), microphone=(), payment=(), usb=()")));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
            vaadin.loginView("/login").anyRequest(AuthorizedUrl::authenticated);
            if (provider.isOpen()) {
                vaadin.logoutSuccessHandler(provider.logout());
            }
        });
        return http.build();
    }

    /** What an answer may do that did not say so itself. */
    private static void limit(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(ContentPolicy.HEADER)) {
            boolean reader = request.getRequestURI().startsWith(request.getContextPath() + "/assets/pdfjs/");
            response.setHeader(
                    ContentPolicy.HEADER, reader ? ContentPolicy.ofReader() : ContentPolicy.ofAnythingElse());
        }
    }
}
