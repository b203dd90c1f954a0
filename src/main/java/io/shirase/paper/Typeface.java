package io.shirase.paper;

import java.text.Normalizer;
import org.openpdf.text.pdf.BaseFont;

/** One weight of the document's font, with the widths of its characters at hand. */
public final class Typeface {

    /** What stands for a character that the font lacks, as printers have it. */
    private static final String GETA = "〓";

    private static final short MISSING = -1;

    /** Marks that this font draws as wide as a Japanese character; beside a Latin letter they become narrow ones. */
    private static final String QUOTES = "‘’“”";

    private final BaseFont font;
    private final short[] widths = new short[Character.MAX_VALUE + 1];

    Typeface(BaseFont font) {
        this.font = font;
        for (int c = 0; c < widths.length; c++) {
            boolean printable = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            widths[c] = printable && font.charExists(c) ? (short) font.getWidth(c) : MISSING;
        }
        QUOTES.chars().forEach(quote -> widths[quote] = MISSING);
    }

    BaseFont font() {
        return font;
    }

    /** Width in points of text that {@link #printable} has returned. */
    float width(String text, float size) {
        int thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                thousandths += font.getWidth(text.codePointAt(i++));
            } else {
                thousandths += widths[c] == MISSING ? font.getWidth(c) : widths[c];
            }
        }
        return thousandths * size / 1000;
    }

    float width(int character, float size) {
        boolean known = character < widths.length && widths[character] != MISSING;
        return (known ? widths[character] : font.getWidth(character)) * size / 1000;
    }

    /**
     * The text as this font can print it: composed, without control characters, a tab as a space, and 〓 for every
     * character that the font lacks, so that nothing vanishes silently. Line ends stay.
     */
    String printable(String text) {
        return isPrintable(text) ? text : mended(withLatinQuotes(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    private boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (widths[text.charAt(i)] == MISSING) {
                return false;
            }
        }
        return true;
    }

    private String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || (font.charExists(c) && !isInvisible(c))) {
                mended.appendCodePoint(c);
            } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
                mended.append(' ');
            } else if (!isInvisible(c)) {
                mended.append(GETA);
            }
        });
        return mended.toString();
    }

    private static String withLatinQuotes(String text) {
        StringBuilder latin = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int quote = QUOTES.indexOf(text.charAt(i));
            boolean opening = quote % 2 == 0;
            if (quote >= 0 && isLatin(text, opening ? i + 1 : i - 1)) {
                latin.setCharAt(i, quote < 2 ? '\'' : '"');
            }
        }
        return latin.toString();
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 0x250;
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
