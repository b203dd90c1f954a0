package io.shirase.bench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.shirase.Shirase;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** The portal with a full store and with one page that has nothing on it: the floor that other pages are measured against. */
final class BenchPortal {

    static final String BARE = "/bench/bare";

    /** Answers with the nanoseconds that the portal has spent on answers to pages until now, as {@link Clock} counts them. */
    static final String SPENT = "/bench/spent";

    private BenchPortal() {}

    public static void main(String[] arguments) {
        SpringApplication portal = new SpringApplication(Shirase.class);
        portal.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(FullStore.class);
            beans.registerBean(Clock.class);
            beans.registerBean(
                    "barePage",
                    VaadinServiceInitListener.class,
                    () -> start -> RouteConfiguration.forApplicationScope().setRoute(BARE.substring(1), Bare.class));
        });
        portal.run(arguments);
    }

    /** A button that changes one word: a round trip costs no less than this. */
    @PermitAll
    public static final class Bare extends Div {

        private int pressed;

        public Bare() {
            Span word = new Span("0");
            NativeButton button = new NativeButton("+", event -> word.setText(String.valueOf(++pressed)));
            button.setId("bare");
            add(new H1("Bare"), button, word);
            UI.getCurrent().getPage().setTitle("Bare");
        }
    }

    /** From a question's last header to its answer's last byte given to the network, Spring's filters included. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Clock extends OncePerRequestFilter {

        private final LongAdder spent = new LongAdder();

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            if (request.getRequestURI().equals(SPENT)) {
                response.getWriter().print(spent.sum());
                return;
            }
            long begun = System.nanoTime();
            rest.doFilter(request, response);
            if (request.getParameter("v-r") != null || "document".equals(request.getHeader("Sec-Fetch-Dest"))) {
                spent.add(System.nanoTime() - begun);
            }
        }
    }
}
