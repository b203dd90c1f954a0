package io.shirase.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
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

    /** The least of an invoice in UBL 2.1. */
    public static String ublInvoice(String currency, String gross) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
                  <cbc:ID>UBL-1</cbc:ID><cbc:IssueDate>2026-11-20</cbc:IssueDate>
                  <cbc:DocumentCurrencyCode>%1$s</cbc:DocumentCurrencyCode>
                  <cac:LegalMonetaryTotal>
                    <cbc:TaxInclusiveAmount currencyID="%1$s">%2$s</cbc:TaxInclusiveAmount>
                  </cac:LegalMonetaryTotal>
                </Invoice>
                """.formatted(currency, gross);
    }

    /** Opens only with a password. */
    static byte[] protectedPdf() {
        try (PDDocument document = Loader.loadPDF(pdf("secret"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the files under {@code src/test/resources/receipts}. */
    public static byte[] file(String name) {
        try (InputStream in = SampleReceipts.class.getResourceAsStream("/receipts/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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

    /** With Exif data that say that the camera was held on its side. */
    static byte[] jpegTakenSideways(byte[] jpeg) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe1" + "0022" + "457869660000" + "4d4d002a00000008" + "0001" + "01120003" + "00000001"
                        + "00060000" + "00000000");
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + exif.length);
        return whole.put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Pages of a fax in its usual code (CCITT group 4): 864 dots wide, 572 high, each twice as high as wide. */
    static byte[] fax(int pages) {
        BufferedImage page = new BufferedImage(864, 572, BufferedImage.TYPE_BYTE_BINARY);
        page.createGraphics().fillRect(100, 100, 300, 40);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageOutputStream image = ImageIO.createImageOutputStream(out)) {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("CCITT T.6");
            writer.setOutput(image);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages; i++) {
                IIOMetadata metadata =
                        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(page), how);
                IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
                IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
                for (String[] size : new String[][] {{"HorizontalPixelSize", "8"}, {"VerticalPixelSize", "4"}}) {
                    IIOMetadataNode node = new IIOMetadataNode(size[0]);
                    node.setAttribute("value", size[1]);
                    dimension.appendChild(node);
                }
                root.appendChild(dimension);
                metadata.mergeTree("javax_imageio_1.0", root);
                writer.writeToSequence(new IIOImage(page, null, metadata), how);
            }
            writer.endWriteSequence();
            image.flush();
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
