package io.shirase.language;

import java.text.Normalizer;
import java.util.Locale;

/** What a person types, before it is read: width, capitals, blanks and the kind of dash make no difference. */
final class Typed {

    private Typed() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .replaceAll("[‐-―−ー]", "-")
                .toLowerCase(Locale.ROOT);
    }
}
