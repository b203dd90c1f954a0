package io.shirase.review;

import java.text.Normalizer;
import java.util.Locale;

/** Text in the form in which it is compared: width and capitals make no difference. */
final class SearchText {

    private SearchText() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** A pattern that finds the text anywhere; what stands for other characters in patterns stands for itself. */
    static String pattern(String text) {
        String escaped = of(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
