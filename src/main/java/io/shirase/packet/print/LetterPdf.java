package io.shirase.packet.print;

import io.shirase.incident.ReceiptNumber;
import io.shirase.packet.content.LetterContent;
import io.shirase.paper.Book;
import io.shirase.paper.Canvas;
import io.shirase.paper.CountingBook;
import io.shirase.paper.Facts;
import io.shirase.paper.Flow;
import io.shirase.paper.Imprint;
import io.shirase.paper.Ink;
import io.shirase.paper.PdfBook;
import io.shirase.paper.Sheet;
import io.shirase.paper.Style;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a letter of consent as a PDF: on one page, unless its conditions are long. */
public final class LetterPdf {

    private final LetterContent content;
    private final Look look;
    private int pages;
    private boolean namesLetters;

    private LetterPdf(LetterContent content) {
        this.content = content;
        look = Look.in(content.locale());
    }

    /** @param out stays open */
    public static void write(LetterContent content, OutputStream out) throws IOException {
        LetterPdf letter = new LetterPdf(content);
        CountingBook counted = letter.counted();
        letter.namesLetters = counted.namesLetters();
        letter.pages = letter.counted().page();
        Imprint imprint = new Imprint(
                letter.look.text("letter.document", content.number()),
                letter.look.text("letter.subject", content.insured()),
                letter.look.text("brand"),
                content.locale(),
                content.grantedAt(),
                ReceiptNumber.mark(content.number(), letter.look.words()));
        try (PdfBook book = new PdfBook(out, imprint)) {
            letter.set(book);
        }
    }

    private CountingBook counted() {
        CountingBook book = Book.counting();
        set(book);
        return book;
    }

    private void set(Book book) {
        Flow flow = new Flow(book, this::dress);
        Canvas canvas = flow.newPage();
        flow.take(2);
        canvas.text(look.text("letter.title"), Sheet.LEFT, Sheet.TOP - 38, look.title());
        flow.space(6);
        canvas.textRight(look.text("letter.number", content.number()), Sheet.RIGHT, flow.take(14), look.small());
        canvas.textRight(
                look.formats().date(content.grantedAt().toLocalDate()), Sheet.RIGHT, flow.take(18), look.small());
        flow.paragraph(look.text("letter.to", content.insured()), look.strong());
        flow.space(10);
        flow.paragraph(look.text("letter.says"), look.body());
        flow.space(12);
        Facts facts = new Facts(flow, look.label(), look.body(), 150);
        content.facts().forEach(fact -> facts.pair(fact.label(), fact.value()));
        if (!content.conditions().isEmpty()) {
            flow.space(10);
            flow.paragraph(look.text("letter.conditions"), look.subtitle());
            flow.paragraph(content.conditions(), look.body());
        }
        flow.space(16);
        flow.paragraph(content.insurer(), look.strong());
        flow.space(16);
        flow.paragraph(look.text("letter.means"), look.small());
        if (namesLetters) {
            flow.paragraph(look.text("letters"), look.small());
        }
    }

    private void dress(Canvas canvas, int page) {
        canvas.fill(0, 0, Sheet.WIDTH, 6, Ink.INDIGO);
        canvas.text(look.text("brand"), Sheet.LEFT, 20, look.strong().in(Ink.INDIGO));
        Style small = look.small();
        canvas.textRight(
                look.text("page", look.formats().number(page), look.formats().number(pages)),
                Sheet.RIGHT,
                Sheet.HEIGHT - 44,
                small);
        canvas.text(look.text("letter.document", content.number()), Sheet.LEFT, Sheet.HEIGHT - 44, small);
    }
}
