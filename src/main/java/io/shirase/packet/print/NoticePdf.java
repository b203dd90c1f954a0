package io.shirase.packet.print;

import io.shirase.packet.content.NoticeContent;
import io.shirase.packet.content.PacketContent.Window;
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
import java.time.LocalDate;

/** Writes a notice receipt as a PDF: on one page, unless what was reported is long. */
public final class NoticePdf {

    private final NoticeContent content;
    private final Look look;
    private int pages;
    private boolean namesLetters;

    private NoticePdf(NoticeContent content) {
        this.content = content;
        look = Look.in(content.locale());
    }

    /** @param out stays open */
    public static void write(NoticeContent content, OutputStream out) throws IOException {
        NoticePdf notice = new NoticePdf(content);
        notice.namesLetters = notice.counted().namesLetters();
        notice.pages = notice.counted().page();
        Imprint imprint = new Imprint(
                notice.look.text("notice.document.title", content.number()),
                notice.look.text("notice.document.subject", content.insured()),
                notice.look.text("brand"),
                content.locale(),
                content.receivedAt(),
                true);
        try (PdfBook book = new PdfBook(out, imprint)) {
            notice.set(book);
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
        float top = flow.take(46) - 8;
        canvas.text(
                look.text("notice.title"),
                Sheet.LEFT,
                top,
                Style.of(look.faces().bold(), 21).leading(32).in(Ink.INDIGO));
        stamp(flow);
        Facts facts = new Facts(flow, look.label(), look.body(), 128).tight();
        facts.pair(look.text("insured"), content.insured());
        facts.pair(look.text("certificate"), content.certificateNumber());
        facts.pair(look.text("product"), content.product());
        facts.pair(look.text("notice.reporter"), content.reporter());

        Headings headings = new Headings(look, flow);
        headings.section("notice.said");
        content.said().forEach(fact -> facts.pair(fact.label(), fact.value()));
        if (!content.windows().isEmpty()) {
            headings.section("notice.windows");
            content.windows().forEach(window -> facts.pair(window.name(), deadline(window)));
        }
        if (!content.next().isEmpty()) {
            headings.section("notice.next");
            int number = 1;
            for (String step : content.next()) {
                flow.need(look.body().leading());
                flow.canvas()
                        .text(number++ + ".", Sheet.LEFT, flow.y(), look.body().in(Ink.INDIGO));
                flow.paragraph(step, look.body(), Sheet.LEFT + 20, Sheet.MEASURE - 20);
            }
        }
        flow.space(10);
        flow.paragraph(look.text("notice.keep"), look.small());
        if (namesLetters) {
            flow.paragraph(look.text("letters"), look.small());
        }
    }

    /** The number and the time, which are what the receipt is for. */
    private void stamp(Flow flow) {
        float top = flow.take(78);
        Canvas canvas = flow.canvas();
        canvas.fill(Sheet.LEFT, top, Sheet.MEASURE, 62, Ink.MIST);
        canvas.fill(Sheet.LEFT, top, 3, 62, Ink.INDIGO);
        Style large = Style.of(look.faces().bold(), 13).leading(20);
        canvas.text(look.text("notice.number"), Sheet.LEFT + 18, top + 11, look.small());
        canvas.text(content.number(), Sheet.LEFT + 18, top + 28, large);
        canvas.text(look.text("received"), Sheet.LEFT + 178, top + 11, look.small());
        canvas.text(look.formats().exactTime(content.receivedAt()), Sheet.LEFT + 178, top + 28, large);
    }

    private String deadline(Window window) {
        LocalDate last = window.lastDay();
        String day = last == null
                ? look.text("windows.open")
                : look.text("notice.until", look.formats().date(last));
        return window.counted().isEmpty() ? day : look.text("notice.deadline", day, window.counted());
    }

    private void dress(Canvas canvas, int page) {
        canvas.fill(0, 0, Sheet.WIDTH, 6, Ink.INDIGO);
        canvas.text(look.text("brand"), Sheet.LEFT, 36, look.strong().in(Ink.INDIGO));
        canvas.textRight(
                look.text("page", look.formats().number(page), look.formats().number(pages)),
                Sheet.RIGHT,
                Sheet.HEIGHT - 44,
                look.small());
        canvas.text(look.text("notice.document.title", content.number()), Sheet.LEFT, Sheet.HEIGHT - 44, look.small());
    }
}
