package io.shirase.evidence.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Japanese letters for a PDF that names a font and does not bring it, as older invoices do: the portal's own font stands in,
 * whatever fonts the machine has.
 */
final class FallbackFonts {

    private FallbackFonts() {}

    /** From here on. */
    static void use() {
        if (!(FontMappers.instance() instanceof Mapper)) {
            FontMappers.set(new Mapper(FontMappers.instance()));
        }
    }

    private record Mapper(FontMapper system) implements FontMapper {

        @Override
        public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return system.getTrueTypeFont(name, descriptor);
        }

        @Override
        public @Nullable FontMapping<org.apache.fontbox.FontBoxFont> getFontBoxFont(
                String name, PDFontDescriptor descriptor) {
            return system.getFontBoxFont(name, descriptor);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
            CIDFontMapping found = system.getCIDFont(name, descriptor, collection);
            boolean isRight = found != null && !found.isFallback();
            return isRight ? found : new CIDFontMapping(null, Font.GOTHIC, true);
        }
    }

    /** Read when the first PDF needs it. */
    private static final class Font {
        private static final TrueTypeFont GOTHIC = read();

        private static TrueTypeFont read() {
            try (InputStream in = FallbackFonts.class.getResourceAsStream("/fonts/BIZUDGothic-Regular.ttf")) {
                if (in == null) {
                    throw new IllegalStateException("The font is not on the class path");
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
