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
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/** The portal with a full store and with one page that has nothing on it: the floor that other pages are measured against. */
final class BenchPortal {

    static final String BARE = "/bench/bare";

    private BenchPortal() {}

    public static void main(String[] arguments) {
        SpringApplication portal = new SpringApplication(Shirase.class);
        portal.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(FullStore.class);
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
}
