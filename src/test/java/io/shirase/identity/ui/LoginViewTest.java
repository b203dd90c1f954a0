package io.shirase.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import io.shirase.persistence.OnH2;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@OnH2
@DisplayName("The way in, without a browser")
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    @WithAnonymousUser
    @DisplayName("fills a demo account in at a press, and says nothing before a password was wrong")
    void login() {
        navigate("login", LoginView.class);

        assertThat(find(Paragraph.class).withId("login-refusal").exists()).isFalse();
        assertThat(find(NativeButton.class).all())
                .extracting(button -> button.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("policyholder"))
                .anyMatch(text -> text.startsWith("admin"));
    }

    @Test
    @WithAnonymousUser
    @DisplayName("says in the person's language that name or password is wrong")
    void wrongPassword() {
        VaadinSession.getCurrent().setLocale(Locale.JAPANESE);
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat(refusal()).contains("違います");
        VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("login", QueryParameters.of("limited", "4"));
        assertThat(refusal()).contains("4 min");
        UI.getCurrent().navigate("login", QueryParameters.of("unavailable", ""));
        assertThat(refusal()).contains("You typed nothing wrong");
        UI.getCurrent().navigate("login", QueryParameters.of("provider-away", ""));
        assertThat(refusal()).contains("company account", "user name and password");
    }

    private String refusal() {
        return find(Paragraph.class)
                .withId("login-refusal")
                .single()
                .getElement()
                .getTextRecursively();
    }
}
