package io.shirase.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How names and numbers are compared with what somebody typed or heard: width, capitals, kind of kana, spaces, dashes and
 * the form of company make no difference. A stored key must be made anew where this changes; see the migrations.
 */
public final class SpokenKey {

    private SpokenKey() {}

    /** The key of a text; empty where nothing of it tells anything. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}・\\-‐-―−.]", "");
        return hiragana(plain)
                .replaceAll("株式会社|有限会社|合同会社|かぶしきがいしゃ|かぶしきかいしゃ|ゆうげんがいしゃ|ごうどうがいしゃ", "")
                .replaceAll("\\([株有同]\\)|^[かゆど]\\)|\\([かゆど]\\)?$", "");
    }

    /** The SQL pattern that finds the key of a text within a stored key; its escape is a backslash. */
    public static String within(String text) {
        return "%" + of(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static String hiragana(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)));
        return plain.toString();
    }
}
