package io.shirase.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Small real files of each accepted type, made on the spot. */
public final class SampleReceipts {

    private SampleReceipts() {}

    public static byte[] pdf(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph(text));
        document.close();
        return out.toByteArray();
    }

    /** The least that is a PDF; the same text makes the same bytes. */
    public static byte[] minimalPdf(String text) {
        return ("%PDF-1.4\n%" + text + "\n1 0 obj<</Type/Catalog>>endobj\n"
                        + "trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** With the entry in its trailer that every protected PDF has. */
    static byte[] protectedPdf() {
        return new String(pdf("secret"), StandardCharsets.ISO_8859_1)
                .replace("/Root ", "/Encrypt 9 0 R /Root ")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            image.setRGB(x, x * 48 / 64, 0xC0FFEE);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The boxes of a HEIC as a telephone writes them; what they hold is not a picture. */
    static byte[] heic() {
        ByteBuffer buffer = ByteBuffer.allocate(24 + 16 + 40);
        buffer.putInt(24).put(ascii("ftypheic")).putInt(0).put(ascii("mif1heic"));
        buffer.putInt(16).put(ascii("meta")).putLong(0);
        buffer.putInt(40).put(ascii("mdat"));
        return buffer.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
