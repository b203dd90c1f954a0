package io.shirase.demo;

import io.shirase.expense.ExpenseFacts;
import io.shirase.money.Yen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/** Draws the receipt of an invented vendor. */
final class DemoReceipt {

    private static final String FONT = "/fonts/BIZUDGothic-Regular.ttf";

    private final @Nullable BaseFont japanese = japanese();

    /** A PDF; in Latin letters alone where the build has put no Japanese font on the class path. */
    byte[] pdf(String insured, String number, ExpenseFacts facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A5.rotate(), 48, 48, 48, 36);
        PdfWriter.getInstance(document, out);
        document.open();
        Paragraph title = line(words("領　収　書", "RECEIPT"), 20);
        title.setAlignment(Element.ALIGN_CENTER);
        document.add(title);
        document.add(line(words(insured + "　御中", "No. " + number), 12));
        Paragraph amount = line("¥" + yen(facts) + words(" －（税込）", " -"), 24);
        amount.setAlignment(Element.ALIGN_CENTER);
        document.add(amount);
        document.add(line(words("但し " + facts.note() + " として", "for " + facts.activity()), 11));
        document.add(line(words("発行日 ", "Date ") + date(facts), 11));
        document.add(line(words(facts.vendor(), "Vendor " + number), 13));
        document.add(line("No. " + number, 9));
        document.close();
        return out.toByteArray();
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

    private static String yen(ExpenseFacts facts) {
        Yen amount = facts.amount();
        return "%,d".formatted(amount == null ? 0 : amount.amount());
    }

    private static String date(ExpenseFacts facts) {
        LocalDate spent = facts.spentOn() == null ? facts.accruedOn() : facts.spentOn();
        return spent == null ? "" : spent.toString();
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
