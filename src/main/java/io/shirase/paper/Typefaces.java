package io.shirase.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of the portal's documents. BIZ UDGothic first: one that people with weak sight read easily, with Japanese and
 * Latin letters of one family. For letters that it lacks Noto Sans JP, which has all of JIS X 0213 and so those of
 * Japanese names, then Noto Emoji. Read once; documents embed the letters that they use.
 *
 * @param regular for text
 * @param bold for titles and sums
 */
public record Typefaces(Typeface regular, Typeface bold) {

    /** @throws IllegalStateException if the build has not put the font files on the class path */
    public static Typefaces load() {
        return Loaded.TYPEFACES;
    }

    private static BaseFont read(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font fonts/" + file + " is not on the class path");
            }
            BaseFont font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(Identity.SAME);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("The font fonts/" + file + " cannot be read", e);
        }
    }

    private static final class Loaded {
        private static final Typefaces TYPEFACES = new Typefaces(
                new Typeface(read("BIZUDGothic-Regular.ttf"), () -> Others.REGULAR),
                new Typeface(read("BIZUDGothic-Bold.ttf"), () -> Others.BOLD));
    }

    /** Read when the first letter needs them, which in most portals is never. */
    private static final class Others {
        private static final BaseFont EMOJI = read("NotoEmoji-Regular.ttf");
        private static final List<BaseFont> REGULAR = List.of(read("NotoSansJP-Regular.ttf"), EMOJI);
        private static final List<BaseFont> BOLD = List.of(read("NotoSansJP-Bold.ttf"), EMOJI);
    }
}
