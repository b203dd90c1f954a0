package io.shirase.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Draws the receipt of an invented vendor. */
final class DemoReceipt {

    private static final int SEAL_ROW = 4;
    private static final String FONT = "/fonts/BIZUDGothic-Regular.ttf";

    private final @Nullable BaseFont japanese = japanese();

    /** A PDF; in Latin letters alone where the build has put no Japanese font on the class path. */
    byte[] pdf(DemoSale sale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A5.rotate(), 48, 48, 36, 30);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        Paragraph title = line(words("領　収　書", "RECEIPT"), 20);
        title.setAlignment(Element.ALIGN_CENTER);
        document.add(title);
        document.add(line(words(sale.buyer() + "　御中", "No. " + sale.number()), 12));
        Paragraph amount = line(words("領収金額　", "") + "¥%,d".formatted(sale.gross()) + words(" －（税込）", " -"), 22);
        amount.setAlignment(Element.ALIGN_CENTER);
        document.add(amount);
        document.add(line(words("但し " + sale.what() + " として", "for " + sale.activity()), 11));
        document.add(line(words("発行日 ", "Date ") + (sale.on() == null ? "" : sale.on()), 11));
        if (!sale.vendor().isEmpty()) {
            document.add(line(
                    words("税抜金額 ", "Net ")
                            + "¥%,d".formatted(sale.net())
                            + words("　消費税（10%） ", "  Tax (10%) ")
                            + "¥%,d".formatted(sale.tax()),
                    10));
            document.add(line(words(sale.vendor(), "Vendor " + sale.number()), 13));
            document.add(line(words("登録番号 ", "Registration ") + sale.registration() + "　No. " + sale.number(), 9));
            seal(writer.getDirectContent(), sale.vendor());
        }
        document.close();
        return out.toByteArray();
    }

    /** The vendor's square seal, in red over the lower corner. */
    private void seal(PdfContentByte canvas, String vendor) {
        if (japanese == null) {
            return;
        }
        String name = vendor.replace("株式会社", "").replace("有限会社", "");
        float side = 52;
        float left = PageSize.A5.getHeight() - 48 - side;
        float bottom = 40;
        canvas.setRGBColorStroke(196, 38, 32);
        canvas.setRGBColorFill(196, 38, 32);
        canvas.setLineWidth(2);
        canvas.rectangle(left, bottom, side, side);
        canvas.stroke();
        canvas.beginText();
        canvas.setFontAndSize(japanese, 11);
        for (int row = 0; row * SEAL_ROW < name.length() && row < SEAL_ROW; row++) {
            String part = name.substring(row * SEAL_ROW, Math.min(name.length(), (row + 1) * SEAL_ROW));
            canvas.showTextAligned(Element.ALIGN_CENTER, part, left + side / 2, bottom + side - 22 - row * 13, 0);
        }
        canvas.endText();
    }

    private String words(String inJapanese, String inLatin) {
        return japanese == null ? inLatin : inJapanese;
    }

    private Paragraph line(String text, int size) {
        Font font = japanese == null ? new Font(Font.HELVETICA, size) : new Font(japanese, size);
        Paragraph line = new Paragraph(text, font);
        line.setSpacingAfter(size);
        return line;
    }

    private static @Nullable BaseFont japanese() {
        try (InputStream font = DemoReceipt.class.getResourceAsStream(FONT)) {
            return font == null
                    ? null
                    : BaseFont.createFont(
                            FONT,
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            BaseFont.NOT_CACHED,
                            font.readAllBytes(),
                            null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
