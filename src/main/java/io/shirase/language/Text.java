package io.shirase.language;

import java.util.Locale;

/** A text of a product file in both languages. */
public record Text(String ja, String en) {

    /** The Japanese text for Japanese, the English one for every other language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? ja : en;
    }
}
