package io.shirase.language;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters as people wrote them. */
public final class Letters {

    private static final Pattern MARKED = Pattern.compile("[\\P{M}&&\\P{IsIdeographic}]\\p{M}+");

    private static final Pattern NARROW_KANA = Pattern.compile("[\uFF61-\uFF9F]+");

    private Letters() {}

    /**
     * The text with each letter and the marks on it as one letter where there is one: か and ゛ as が. Letters without
     * marks, and ideographs with or without a variation selector, stay as they are: full normalisation would turn 神 (U+FA19), as a name is registered, into 神 (U+795E).
     */
    public static String composed(String text) {
        return MARKED.matcher(text)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Normalizer.normalize(letter.group(), Normalizer.Form.NFC)));
    }

    /** The text with kana of half a letter's width, as old computers write them, in full width: ﾐﾅﾄｶﾞ as ミナトガ. */
    public static String wideKana(String text) {
        return NARROW_KANA.matcher(text).replaceAll(kana -> Normalizer.normalize(kana.group(), Normalizer.Form.NFKC));
    }
}
