package io.shirase.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The font of the portal's documents, BIZ UDGothic: one that people with weak sight read easily, with Japanese and Latin
 * letters of one family. Read once; documents embed the characters that they use.
 *
 * @param regular for text
 * @param bold for titles and sums
 */
public record Typefaces(Typeface regular, Typeface bold) {

    /** @throws IllegalStateException if the build has not put the font files on the class path */
    public static Typefaces load() {
        return Loaded.TYPEFACES;
    }

    private static Typeface read(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font fonts/" + file + " is not on the class path");
            }
            BaseFont font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            return new Typeface(font);
        } catch (IOException e) {
            throw new UncheckedIOException("The font fonts/" + file + " cannot be read", e);
        }
    }

    private static final class Loaded {
        private static final Typefaces TYPEFACES =
                new Typefaces(read("BIZUDGothic-Regular.ttf"), read("BIZUDGothic-Bold.ttf"));
    }
}
