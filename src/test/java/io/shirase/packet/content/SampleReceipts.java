package io.shirase.packet.content;

import io.shirase.evidence.Reading;
import io.shirase.evidence.ReadingBudget;
import io.shirase.evidence.ReceiptReader;
import io.shirase.evidence.ReceiptType;
import io.shirase.packet.content.PacketContent.Receipt;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Receipts of every kind that arrives, good and bad. */
public final class SampleReceipts {

    private SampleReceipts() {}

    public static Receipt of(int number, String name, ReceiptType type, byte[] bytes) {
        return new Receipt(
                number,
                name,
                type,
                bytes.length,
                sha256(bytes),
                LocalDateTime.of(2026, 7, 1, 9, 30),
                List.of(number),
                false,
                () -> new ByteArrayInputStream(bytes),
                () -> reading(type, bytes));
    }

    private static Reading reading(ReceiptType type, byte[] bytes) {
        try {
            Path file = Files.createTempFile("sample", "");
            try {
                Files.write(file, bytes);
                return Reader.READER.drawn(type, sha256(bytes), file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader {

        private static final ReceiptReader READER = reader();

        private static ReceiptReader reader() {
            try {
                ReceiptReader reader = new ReceiptReader(Files.createTempDirectory("readings"), ReadingBudget.STANDARD);
                Runtime.getRuntime().addShutdownHook(new Thread(reader::close));
                return reader;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static byte[] pdf(int pages, String text) {
        return pdf(pages, text, false);
    }

    /** A PDF whose trailer says that it is encrypted. */
    public static byte[] encryptedPdf() {
        String plain = new String(pdf(1, "secret"), StandardCharsets.ISO_8859_1);
        int trailer = plain.lastIndexOf("/Root");
        String encrypted = plain.substring(0, trailer)
                + "/Encrypt <</Filter/Standard/V 2/R 3/Length 128/P -44/O(x)/U(x)>> " + plain.substring(trailer);
        return encrypted.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] landscapePdf(int pages, String text) {
        return pdf(pages, text, true);
    }

    private static byte[] pdf(int pages, String text, boolean landscape) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(landscape ? PageSize.A4.rotate() : PageSize.A4);
        PdfWriter.getInstance(document, out);
        document.open();
        for (int i = 1; i <= pages; i++) {
            document.newPage();
            document.add(new Paragraph(text + " page " + i));
        }
        document.close();
        return out.toByteArray();
    }

    /** A page with a picture of these bytes, three for each dot. */
    public static byte[] pdfWithPicture(byte[] dots) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter.getInstance(document, out);
        document.open();
        int width = 1024;
        int height = dots.length / 3 / width;
        document.add(org.openpdf.text.Image.getInstance(
                width, height, 3, 8, java.util.Arrays.copyOf(dots, width * height * 3)));
        document.close();
        return out.toByteArray();
    }

    /** A JPEG whose stored picture lies on its side, with the Exif orientation that stands it up. */
    public static byte[] jpegTakenSideways() {
        byte[] jpeg = image("jpg", new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "TOP IS RIGHT");
        byte[] exif = HexFormat.of()
                .parseHex("ffe1" + "0022" + "457869660000" + "4d4d002a00000008" + "0001" + "01120003" + "00000001"
                        + "00060000" + "00000000");
        byte[] whole = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, whole, 0, 2);
        System.arraycopy(exif, 0, whole, 2, exif.length);
        System.arraycopy(jpeg, 2, whole, 2 + exif.length, jpeg.length - 2);
        return whole;
    }

    public static byte[] pngWithTransparency() {
        return image("png", new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB), "RECEIPT");
    }

    private static byte[] image(String format, BufferedImage image, String text) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xEDE6D6));
        graphics.fillRect(20, 20, image.getWidth() - 40, image.getHeight() - 40);
        graphics.setColor(Color.DARK_GRAY);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 36));
        graphics.drawString(text, 60, 100);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
