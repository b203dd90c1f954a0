package io.shirase.shell;

import com.vaadin.flow.i18n.I18NProvider;
import io.shirase.language.Messages;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives the screens their words, Japanese first. */
@Component
class Translations implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Messages.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return Messages.in(locale).get(key, values);
    }
}
