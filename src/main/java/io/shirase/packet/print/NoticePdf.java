package io.shirase.packet.print;

import io.shirase.incident.ReceiptNumber;
import io.shirase.packet.content.NoticeContent;
import io.shirase.packet.content.NoticeContent.Contact;
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
import java.util.List;

/** Writes a notice receipt as a PDF: on one page, unless what was reported is long. */
public final class NoticePdf {

    private static final float LEADING = 13;
    private static final float CLOSE = 12;

    private final NoticeContent content;
    private final Look look;
    private final Style body;
    private int pages;
    private boolean namesLetters;

    private NoticePdf(NoticeContent content, float leading) {
        this.content = content;
        look = Look.in(content.locale());
        body = Style.of(look.faces().regular(), 9).leading(leading);
    }

    /** With its lines closer together where only that keeps it on one page. */
    private static NoticePdf of(NoticeContent content) {
        NoticePdf notice = new NoticePdf(content, LEADING);
        return notice.counted().page() > 1 ? new NoticePdf(content, CLOSE) : notice;
    }

    /** @param out stays open */
    public static void write(NoticeContent content, OutputStream out) throws IOException {
        NoticePdf notice = of(content);
        notice.namesLetters = notice.counted().namesLetters();
        notice.pages = notice.counted().page();
        Imprint imprint = new Imprint(
                notice.look.text("notice.document.title", content.number()),
                notice.look.text("notice.document.subject", content.insured()),
                notice.look.text("brand"),
                content.locale(),
                content.receivedAt(),
                ReceiptNumber.mark(content.number(), notice.look.words()));
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
        flow.take(2);
        canvas.text(
                look.text("notice.title"),
                Sheet.LEFT,
                Sheet.TOP - 38,
                Style.of(look.faces().bold(), 21).leading(32).in(Ink.INDIGO));
        stamp(flow);
        contacts(flow);
        Facts facts = new Facts(flow, look.label().leading(body.leading()), body, 150).tight();
        facts.pair(look.text("insured"), content.insured());
        facts.pair(look.text("certificate"), certificate());
        facts.pair(look.text("notice.reporter"), content.reporter());

        section(flow, "notice.said");
        content.said().forEach(fact -> facts.pair(fact.label(), fact.value()));
        if (!content.windows().isEmpty()) {
            section(flow, "notice.windows");
            Facts deadlines = new Facts(flow, look.label().leading(body.leading()), body, 236).tight();
            content.windows().forEach(window -> deadlines.pair(window.name(), deadline(window)));
        }
        if (!content.next().isEmpty()) {
            section(flow, "notice.next");
            int number = 1;
            for (String step : content.next()) {
                flow.need(body.leading());
                flow.canvas().text(number++ + ".", Sheet.LEFT, flow.y(), body.in(Ink.INDIGO));
                flow.paragraph(step, body, Sheet.LEFT + 20, Sheet.MEASURE - 20);
            }
        }
        flow.space(6);
        flow.paragraph(look.text("notice.keep"), look.small());
        if (namesLetters) {
            flow.paragraph(look.text("letters"), look.small());
        }
    }

    private String certificate() {
        return content.product().isEmpty()
                ? content.certificateNumber()
                : look.text("notice.named", content.certificateNumber(), content.product());
    }

    private void section(Flow flow, String key) {
        flow.space(6);
        flow.need(look.subtitle().leading() + 40);
        flow.canvas().text(look.text(key), Sheet.LEFT, flow.take(look.subtitle().leading() + 1), look.subtitle());
    }

    /** The number and the time, which are what the receipt is for. */
    private void stamp(Flow flow) {
        float top = flow.take(70);
        Canvas canvas = flow.canvas();
        canvas.fill(Sheet.LEFT, top, Sheet.MEASURE, 62, Ink.MIST);
        canvas.fill(Sheet.LEFT, top, 3, 62, Ink.INDIGO);
        Style large = Style.of(look.faces().bold(), 13).leading(20);
        canvas.text(look.text("notice.number"), Sheet.LEFT + 18, top + 11, look.small());
        canvas.text(content.number(), Sheet.LEFT + 18, top + 28, large);
        canvas.text(look.text("received"), Sheet.LEFT + 178, top + 11, look.small());
        canvas.text(look.formats().exactTime(content.receivedAt()), Sheet.LEFT + 178, top + 28, large);
    }

    /** Whom to call, before anything else that is read. */
    private void contacts(Flow flow) {
        Style number = Style.of(look.faces().bold(), 13).leading(18);
        for (Contact contact : content.contacts()) {
            float width = number.width(contact.phone());
            List<String> name = Flow.lines(
                    contact.hours().isEmpty()
                            ? contact.name()
                            : look.text("notice.named", contact.name(), contact.hours()),
                    body,
                    Sheet.MEASURE - width - 12);
            flow.need(name.size() * number.leading());
            flow.canvas().textRight(contact.phone(), Sheet.RIGHT, flow.y(), number);
            name.forEach(line -> flow.canvas().text(line, Sheet.LEFT, flow.take(number.leading()), body));
        }
        if (content.contacts().isEmpty()) {
            flow.paragraph(look.text("notice.contact.none"), body);
        }
        flow.space(4);
    }

    private String deadline(Window window) {
        LocalDate last = window.lastDay();
        String day = last == null
                ? look.text("windows.open")
                : look.text("notice.until", look.formats().date(last));
        return window.assumed() ? look.text("notice.deadline", day, look.text("notice.assumed")) : day;
    }

    private void dress(Canvas canvas, int page) {
        canvas.fill(0, 0, Sheet.WIDTH, 6, Ink.INDIGO);
        canvas.text(look.text("brand"), Sheet.LEFT, 20, look.strong().in(Ink.INDIGO));
        canvas.textRight(
                look.text("page", look.formats().number(page), look.formats().number(pages)),
                Sheet.RIGHT,
                Sheet.HEIGHT - 44,
                look.small());
        canvas.text(look.text("notice.document.title", content.number()), Sheet.LEFT, Sheet.HEIGHT - 44, look.small());
    }
}
