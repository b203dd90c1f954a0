package io.shirase.policy;

import java.text.Normalizer;
import java.util.Locale;

/** How a firm's name or a certificate's number is compared with what was heard on the telephone. */
final class SpokenKey {

    private SpokenKey() {}

    /** Full and half width, capital and small, spaces and the form of company make no difference. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("株式会社", "")
                .replace("有限会社", "")
                .replace("合同会社", "")
                .replaceAll("\\((株|有|同)\\)", "")
                .replaceAll("[\\s・\\-‐-―−.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
