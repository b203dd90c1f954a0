package io.shirase.zengin;

import io.shirase.language.Letters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names as banks take them: kana of half a letter's width, capital letters, digits and a few signs of JIS X 0201; small kana
 * are written large (ッ as ﾂ), and the long vowel as a hyphen, as the publicly described layout of collective transfers has it.
 */
public final class BankKana {

    private static final Pattern TAKEN = Pattern.compile("[0-9A-Z ｦｱ-ﾝﾞﾟ()\\-./\\\\｢｣,]*");

    private static final Map<Character, Character> SMALL = Map.ofEntries(
            Map.entry('ｧ', 'ｱ'),
            Map.entry('ｨ', 'ｲ'),
            Map.entry('ｩ', 'ｳ'),
            Map.entry('ｪ', 'ｴ'),
            Map.entry('ｫ', 'ｵ'),
            Map.entry('ｬ', 'ﾔ'),
            Map.entry('ｭ', 'ﾕ'),
            Map.entry('ｮ', 'ﾖ'),
            Map.entry('ｯ', 'ﾂ'));

    /** From a kana of full width, marks taken off, to the one of half width; in the order of JIS X 0201. */
    private static final String WIDE = "ヲァィゥェォャュョッアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private static final String NARROW = "ｦｧｨｩｪｫｬｭｮｯｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ";

    private BankKana() {}

    /**
     * What was typed, as a bank takes it: hiragana and katakana of either width, letters of either width and size.
     *
     * @return empty where it holds something that no bank takes, kanji for one, or nothing
     */
    public static Optional<String> of(String typed) {
        String wide = Normalizer.normalize(Letters.wideKana(typed), Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT);
        StringBuilder narrow = new StringBuilder();
        // Marks stand behind their kana, each a letter of its own.
        Normalizer.normalize(wide, Normalizer.Form.NFD).chars().forEach(letter -> narrow.append(narrow((char) letter)));
        String name = narrow.toString().replaceAll(" +", " ");
        return name.isEmpty() || !TAKEN.matcher(name).matches() ? Optional.empty() : Optional.of(name);
    }

    private static char narrow(char letter) {
        char katakana = letter >= 'ぁ' && letter <= 'ゖ' ? (char) (letter + ('ァ' - 'ぁ')) : letter;
        int place = WIDE.indexOf(katakana);
        char half = place >= 0 ? NARROW.charAt(place) : signs(katakana);
        return SMALL.getOrDefault(half, half);
    }

    private static char signs(char letter) {
        return switch (letter) {
            case '\u3099', '゛' -> 'ﾞ';
            case '\u309A', '゜' -> 'ﾟ';
            case 'ー', '‐', '‑', '–', '—', '−', 'ｰ' -> '-';
            case '　' -> ' ';
            case '「' -> '｢';
            case '」' -> '｣';
            case '、', '､' -> ',';
            case '・', '･', '。', '｡' -> '.';
            case '¥' -> '\\';
            default -> letter;
        };
    }
}
