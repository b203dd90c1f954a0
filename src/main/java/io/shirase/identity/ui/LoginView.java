package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.shirase.identity.PasskeyLogin;
import io.shirase.identity.ProviderSettings;
import io.shirase.part.Brand;
import io.shirase.part.LanguageSwitch;
import io.shirase.part.Links;
import io.shirase.part.SchemeSwitch;
import io.shirase.part.Titles;
import org.springframework.beans.factory.annotation.Value;

/** The way in. Says what the portal is for, keeps the name that was typed, and says plainly what went wrong. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuthenticationContext authentication;
    private final LoginForm form = new LoginForm();

    LoginView(
            AuthenticationContext authentication,
            PasskeyLogin passkeys,
            ProviderSettings provider,
            @Value("${shirase.demo:false}") boolean demo) {
        this.authentication = authentication;
        addClassName("login");
        Header tools = new Header(new LanguageSwitch(), new SchemeSwitch());
        tools.addClassName("shell-tools");
        Section entrance = new Section(new H1(getTranslation("identity.login.title")), form);
        entrance.addClassName("login-entrance");
        if (passkeys.isPossibleAt(Here.host())) {
            entrance.add(new PasskeyForm(passkeys, false));
        }
        if (provider.isSet()) {
            entrance.add(company(provider.name()));
        }
        Anchor outside = Links.secondary("notice", getTranslation("identity.login.outside"));
        outside.addClassName("login-outside");
        entrance.add(outside);
        if (demo) {
            entrance.add(new DemoAccounts(form::fill));
        }
        Main main = new Main(welcome(), entrance);
        main.setId("main");
        add(tools, main);
    }

    private static Anchor company(String name) {
        Anchor link = new Anchor(
                ProviderWay.PATH,
                name.isEmpty()
                        ? words().of("identity.login.provider")
                        : words().of("identity.login.provider.named", name));
        link.addClassName("button");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private Section welcome() {
        Paragraph name = new Paragraph(getTranslation("app.name"));
        name.addClassName("login-name");
        Paragraph promise = new Paragraph(getTranslation("identity.login.promise"));
        promise.addClassName("login-promise");
        Section welcome =
                new Section(Brand.mark(), name, promise, new Paragraph(getTranslation("identity.login.about")));
        welcome.addClassName("login-welcome");
        return welcome;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        LoginRefusal.said(event.getLocation().getQueryParameters()).ifPresent(form::refuse);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("identity.login.title"));
    }
}
