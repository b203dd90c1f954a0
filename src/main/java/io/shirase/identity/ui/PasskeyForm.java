package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import io.shirase.identity.PasskeyLogin;
import io.shirase.part.Glyph;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** The button that asks for a passkey. The answer is posted as a password is; {@link PasskeyFilter} reads it. */
@Tag("form")
class PasskeyForm extends HtmlContainer {

    private final transient PasskeyLogin login;
    private final Paragraph refusal = new Paragraph();

    PasskeyForm(PasskeyLogin login, boolean primary) {
        this.login = login;
        addClassName("login-form");
        getElement().setAttribute("method", "post").setAttribute("action", "login/passkey");
        Input answer = new Input();
        answer.setType("hidden");
        answer.getElement().setAttribute("name", PasskeyFilter.PARAMETER);
        refusal.addClassName("login-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        NativeButton button = new NativeButton(words().of("identity.login.passkey"));
        button.addClassName("button");
        button.setClassName("button-primary", primary);
        button.getElement().setAttribute("type", "button");
        button.addClickListener(event -> ask());
        add(refusal, answer, button);
        UI.getCurrent().getPage().addJavaScript("context://assets/passkeys.js");
    }

    private void ask() {
        PublicKeyCredentialRequestOptions asked = login.ask();
        VaadinSession.getCurrent().getSession().setAttribute(PasskeyFilter.ASKED, asked);
        getElement()
                .executeJs("return window.shirasePasskeys.signIn(this, $0)", PasskeyLogin.json(asked))
                .then(String.class, this::said);
    }

    private void said(String answer) {
        refusal.setVisible(!answer.isEmpty());
        refusal.removeAll();
        if (!answer.isEmpty()) {
            refusal.add(Glyph.WARN.icon(), new Span(PasskeyWords.refusal(answer)));
        }
    }
}
