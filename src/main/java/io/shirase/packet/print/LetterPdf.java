package io.shirase.packet.print;

import io.shirase.incident.ReceiptNumber;
import io.shirase.packet.content.LetterContent;
import io.shirase.paper.Canvas;
import io.shirase.paper.Facts;
import io.shirase.paper.Flow;
import io.shirase.paper.Imprint;
import io.shirase.paper.Sheet;
import io.shirase.paper.ShortPaper;
import io.shirase.paper.Tag;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a letter of consent as a PDF: on one page, unless its conditions are long. */
public final class LetterPdf {

    private final LetterContent content;
    private final Look look;

    private LetterPdf(LetterContent content) {
        this.content = content;
        look = Look.in(content.locale());
    }

    /** @param out stays open */
    public static void write(LetterContent content, OutputStream out) throws IOException {
        new LetterPdf(content).write(out);
    }

    private void write(OutputStream out) throws IOException {
        String title = look.text("letter.document", content.number());
        new ShortPaper(this::set, new Letterhead(look, title))
                .write(
                        new Imprint(
                                title,
                                look.text("letter.subject", content.insured()),
                                look.text("brand"),
                                content.locale(),
                                content.grantedAt(),
                                ReceiptNumber.mark(content.number(), look.words())),
                        out);
    }

    private void set(Flow flow, boolean namesLetters) {
        Canvas canvas = flow.newPage();
        flow.take(2);
        flow.book()
                .tags()
                .within(Tag.H1, () -> canvas.text(look.text("letter.title"), Sheet.LEFT, Sheet.TOP - 38, look.title()));
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
}
