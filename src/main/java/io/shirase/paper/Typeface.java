package io.shirase.paper;

import io.shirase.language.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.BaseFont;

/**
 * One weight of the document's letters. A letter that the first font lacks is taken from the next that has it; one that
 * none has is named by its number in Unicode, ［U+0E01］, so that nothing vanishes silently or looks like another.
 */
public final class Typeface {

    private static final short MISSING = -1;

    /** Marks that the first font draws as wide as a Japanese character; beside a Latin letter they become narrow ones. */
    private static final String QUOTES = "‘’“”";

    private static final Pattern NAMED = Pattern.compile("［U\\+[0-9A-F]{4,6}］");

    private final BaseFont first;
    private final Supplier<List<BaseFont>> others;
    private final short[] widths = new short[Character.MAX_VALUE + 1];
    private final Map<Integer, BaseFont> found = new ConcurrentHashMap<>();

    /** @param others in the order in which they are asked; read only when a letter needs them */
    Typeface(BaseFont first, Supplier<List<BaseFont>> others) {
        this.first = first;
        this.others = others;
        for (int c = 0; c < widths.length; c++) {
            boolean printable = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            widths[c] = printable && first.charExists(c) ? (short) first.getWidth(c) : MISSING;
        }
        QUOTES.chars().forEach(quote -> widths[quote] = MISSING);
    }

    /** A piece of text that one font prints. */
    record Run(BaseFont font, String text) {}

    /** The pieces of a text that {@link #printable} has returned. */
    List<Run> runs(String text) {
        if (isOfFirstFont(text)) {
            return List.of(new Run(first, text));
        }
        List<Run> runs = new ArrayList<>();
        int from = 0;
        BaseFont font = first;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            BaseFont next = fontOf(c);
            if (!next.equals(font)) {
                if (i > from) {
                    runs.add(new Run(font, text.substring(from, i)));
                }
                from = i;
                font = next;
            }
            i += Character.charCount(c);
        }
        runs.add(new Run(font, text.substring(from)));
        return runs;
    }

    /** Width in points of text that {@link #printable} has returned. */
    float width(String text, float size) {
        int thousandths = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            thousandths += thousandths(c);
            i += Character.charCount(c);
        }
        return thousandths * size / 1000;
    }

    float width(int character, float size) {
        return thousandths(character) * size / 1000;
    }

    private int thousandths(int c) {
        return c < widths.length && widths[c] != MISSING ? widths[c] : fontOf(c).getWidth(c);
    }

    /** The first font that has a letter; the first of all where none has it. */
    private BaseFont fontOf(int c) {
        if (c < widths.length && widths[c] != MISSING) {
            return first;
        }
        return found.computeIfAbsent(c, letter -> {
            if (first.charExists(letter)) {
                return first;
            }
            return others.get().stream()
                    .filter(font -> font.charExists(letter))
                    .findFirst()
                    .orElse(first);
        });
    }

    /** Whether letters in this text stand by their numbers, because no font has them. */
    static boolean namesLetters(String text) {
        return text.indexOf('［') >= 0 && NAMED.matcher(text).find();
    }

    /**
     * The text as it can be printed: letters and their marks composed, without control characters, a tab as a space, and
     * the number of every letter that no font has. Line ends stay.
     */
    String printable(String text) {
        return isOfFirstFont(text) ? text : mended(withLatinQuotes(Letters.composed(text)));
    }

    private boolean isOfFirstFont(String text) {
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
            if (c == '\n') {
                mended.append('\n');
            } else if (c == '\t' || (Character.getType(c) == Character.SPACE_SEPARATOR && !first.charExists(c))) {
                mended.append(' ');
            } else if (!isInvisible(c)) {
                if (fontOf(c).charExists(c)) {
                    mended.appendCodePoint(c);
                } else {
                    mended.append(String.format("［U+%04X］", c));
                }
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
