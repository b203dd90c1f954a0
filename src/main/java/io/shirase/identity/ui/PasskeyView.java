package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

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
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.shirase.identity.PasskeyLogin;
import io.shirase.identity.Passkeys;
import io.shirase.identity.SignedIn;
import io.shirase.part.Buttons;
import io.shirase.part.LanguageSwitch;
import io.shirase.part.SchemeSwitch;
import io.shirase.part.Titles;
import jakarta.annotation.security.PermitAll;

/**
 * Between the password and the portal, for staff who need a passkey besides: whoever has none makes one and comes in with
 * it, whoever has one shows it. Nothing else is there for them.
 */
@Route(value = "passkey", autoLayout = false)
@PermitAll
class PasskeyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Passkeys passkeys;
    private final transient PasskeyLogin login;
    private final transient SignedIn signedIn;
    private final transient AuthenticationContext authentication;
    private final Section entrance = new Section();

    PasskeyView(Passkeys passkeys, PasskeyLogin login, SignedIn signedIn, AuthenticationContext authentication) {
        this.passkeys = passkeys;
        this.login = login;
        this.signedIn = signedIn;
        this.authentication = authentication;
        addClassName("login");
        Header tools = new Header(new LanguageSwitch(), new SchemeSwitch());
        tools.addClassName("shell-tools");
        entrance.addClassName("login-entrance");
        Main main = new Main(entrance);
        main.setId("main");
        add(tools, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.find().isPresent()) {
            event.forwardTo("profile");
            return;
        }
        show();
    }

    private void show() {
        boolean hasOne = passkeys.hasOneHalfWay();
        String key = hasOne ? "identity.passkey.show" : "identity.passkey.make";
        entrance.removeAll();
        entrance.add(
                new H1(words().of(key)),
                new Paragraph(words().of(key + ".lead")),
                hasOne ? new PasskeyForm(login, true) : new PasskeyMaker(passkeys, true, this::show),
                new Paragraph(words().of(key + ".help")),
                Buttons.quiet(words().of("identity.passkey.leave"), authentication::logout));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.passkey.title"));
    }
}
