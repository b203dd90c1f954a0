package io.shirase.policy.imports;

import io.shirase.language.Letters;
import io.shirase.sheet.Cell;
import io.shirase.storage.PlainText;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a cell says, without what spreadsheets and old computers do to letters. */
final class CellText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");
    private static final Pattern WIDE = Pattern.compile("[！-～　]+");

    private CellText() {}

    static String of(Cell cell) {
        return of(cell.text());
    }

    /** One line, its letters whole and its kana wide, nothing around it. */
    static String of(String text) {
        String plain = Letters.composed(Letters.wideKana(PlainText.of(text)));
        return AROUND.matcher(plain).replaceAll("").replaceAll("\\s*\\R\\s*", " ");
    }

    /** As {@link #of(String)}, with figures and Latin letters in half width, as numbers are written. */
    static String number(String text) {
        return BLANKS.matcher(WIDE.matcher(of(text))
                        .replaceAll(wide -> java.util.regex.Matcher.quoteReplacement(
                                Normalizer.normalize(wide.group(), Normalizer.Form.NFKC))))
                .replaceAll(" ");
    }
}
