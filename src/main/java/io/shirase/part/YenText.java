package io.shirase.part;

import io.shirase.money.Yen;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads yen as people type them: 1234567, 1,234,567, １，２３４，５６７, ¥1,234, 1234円. */
final class YenText {

    /** Digits in one run, or in groups of three. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,16}|\\d{1,3}(,\\d{3}){1,5}");

    private YenText() {}

    /** The amount, or nothing where the text is no whole number of yen that can be carried. */
    static Optional<Yen> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('、', ',')
                .replaceAll("\\s", "")
                .replaceFirst("^[¥\\\\]", "")
                .replaceFirst("円$", "");
        if (!WHOLE.matcher(plain).matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(plain.replace(",", ""));
        return amount > Yen.MAX_AMOUNT ? Optional.empty() : Optional.of(Yen.of(amount));
    }
}
