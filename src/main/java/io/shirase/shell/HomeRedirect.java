package io.shirase.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.shirase.identity.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends whoever asks for the bare address to where their work begins, so that the browser shows that address. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HomeRedirect extends OncePerRequestFilter {

    private final SignedIn signedIn;

    HomeRedirect(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Destination> home = asksForHome(request) ? home(request) : Optional.empty();
        if (home.isPresent()) {
            response.sendRedirect(
                    request.getContextPath() + "/" + home.orElseThrow().path());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean asksForHome(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && request.getRequestURI().equals(request.getContextPath() + "/");
    }

    private Optional<Destination> home(HttpServletRequest request) {
        RouteConfiguration routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext())));
        return signedIn.find()
                .flatMap(
                        person -> Destination.of(person.role(), routes).stream().findFirst());
    }
}
