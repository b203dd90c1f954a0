package io.shirase.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The least that a Vaadin application on Spring Boot can be: one page. Its start is the floor for the portal's. */
@SpringBootApplication
class BareApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }

    /** At the address at which the portal is asked whether it runs; without an annotation, which tests would find. */
    @Bean
    VaadinServiceInitListener onePage() {
        return start -> RouteConfiguration.forApplicationScope().setRoute("login", Bare.class);
    }

    /** A page. */
    @AnonymousAllowed
    public static final class Bare extends Div {

        public Bare() {
            add(new H1("Bare"));
        }
    }
}
