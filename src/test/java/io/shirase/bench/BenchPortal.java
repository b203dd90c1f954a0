package io.shirase.bench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.shirase.Shirase;
import io.shirase.e2e.Portal;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** A system property: whether an incident for each of some people is made, and not the full store. */
    static final String PEOPLE = "bench.for-people";

    private BenchPortal() {}

    public static void main(String[] arguments) {
        SpringApplication portal = new SpringApplication(Shirase.class);
        portal.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            if (Boolean.getBoolean(PEOPLE)) {
                beans.registerBean(PeopleStore.class);
            } else {
                beans.registerBean(FullStore.class);
            }
            beans.registerBean(Clock.class);
            beans.registerBean(
                    "barePage",
                    VaadinServiceInitListener.class,
                    () -> start -> RouteConfiguration.forApplicationScope().setRoute(BARE.substring(1), Bare.class));
        });
        portal.run(arguments);
    }

    /**
     * Starts it in a process of its own, with the classes of the jar that was unpacked; {@code -Dbench.portal.options} adds
     * options of its virtual machine.
     */
    static Portal start(List<String> options, Map<String, String> settings) {
        List<String> program = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED"));
        program.addAll(options);
        program.addAll(List.of(System.getProperty("bench.portal.options", "").split(" ")));
        program.removeIf(String::isEmpty);
        String app = "target/app/";
        program.addAll(List.of(
                "-cp",
                String.join(File.pathSeparator, "target/test-classes", app + "shirase.jar", app + "lib/*"),
                BenchPortal.class.getName()));
        return Portal.run(program, settings);
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
