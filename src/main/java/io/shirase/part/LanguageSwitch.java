package io.shirase.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import io.shirase.language.Messages;
import java.util.Locale;

/** 日本語 / English, each in its own language. The page is loaded anew in the language chosen. */
public class LanguageSwitch extends Div {

    private final transient Runnable before;

    public LanguageSwitch() {
        this(() -> {});
    }

    /** @param before is done before the page is loaded anew */
    public LanguageSwitch(Runnable before) {
        this.before = before;
        addClassName("language-switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.language"));
        Messages.LOCALES.forEach(locale -> add(button(locale)));
    }

    private NativeButton button(Locale locale) {
        NativeButton button = new NativeButton(Messages.in(locale).get("shell.language.name"));
        button.getElement().setAttribute("lang", locale.getLanguage());
        button.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(locale.getLanguage().equals(getLocale().getLanguage())));
        button.addClickListener(event -> choose(locale));
        return button;
    }

    private void choose(Locale locale) {
        before.run();
        VaadinSession.getCurrent().setLocale(locale);
        Preferences.keepLanguage(locale, VaadinRequest.getCurrent(), VaadinResponse.getCurrent());
        UI ui = UI.getCurrent();
        ui.getElement().executeJs("document.documentElement.lang = $0", locale.getLanguage());
        ui.getPage().reload();
    }
}
