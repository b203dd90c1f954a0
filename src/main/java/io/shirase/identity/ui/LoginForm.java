package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Glyph;
import io.shirase.part.Links;

/** A plain HTML form, so that password managers know it; it is posted to {@code /login}. */
@Tag("form")
class LoginForm extends HtmlContainer {

    private final Input name = input("username", "text", "username");
    private final Input password = input("password", "password", "current-password");
    private final Paragraph refusal = new Paragraph();

    LoginForm() {
        addClassName("login-form");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        refusal.addClassName("login-refusal");
        refusal.setId("login-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        NativeButton submit = new NativeButton(getTranslation("identity.login.submit"));
        submit.addClassNames("button", "button-primary");
        submit.getElement().setAttribute("type", "submit");
        add(
                refusal,
                label(getTranslation("identity.login.username"), name),
                label(getTranslation("identity.login.password"), password),
                submit,
                forgotten());
    }

    private static Anchor forgotten() {
        Anchor link = Links.to("password/forgotten", words().of("identity.login.forgotten"));
        link.addClassName("login-forgotten");
        return link;
    }

    /** Says why the last try did not succeed, and brings back the name that was typed. */
    void refuse(String reason) {
        refusal.removeAll();
        refusal.add(Glyph.WARN.icon(), new Span(reason));
        refusal.setVisible(true);
        name.getElement().setAttribute("aria-describedby", "login-refusal");
        name.getElement().executeJs("this.value = sessionStorage.getItem('shirase-login-name') ?? '';");
        password.getElement().executeJs("this.focus()");
    }

    void fill(String account, String secret) {
        name.getElement().executeJs("this.value = $0", account);
        password.getElement().executeJs("this.value = $0; this.form.querySelector('button').focus()", secret);
    }

    private static Input input(String fieldName, String type, String autocomplete) {
        Input input = new Input();
        input.setType(type);
        input.setId("login-" + fieldName);
        input.addClassName("field");
        input.getElement()
                .setAttribute("name", fieldName)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        return input;
    }

    private static HtmlContainer label(String text, Input input) {
        NativeLabel label = new NativeLabel(text);
        label.setFor(input);
        return new HtmlContainer("div", label, input);
    }
}
