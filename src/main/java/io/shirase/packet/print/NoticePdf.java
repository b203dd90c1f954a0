package io.shirase.packet.print;

import io.shirase.incident.ReceiptNumber;
import io.shirase.packet.content.NoticeContent;
import io.shirase.packet.content.NoticeContent.Contact;
import io.shirase.packet.content.PacketContent.Window;
import io.shirase.paper.Canvas;
import io.shirase.paper.Facts;
import io.shirase.paper.Flow;
import io.shirase.paper.Imprint;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import io.shirase.paper.ShortPaper;
import io.shirase.paper.Style;
import io.shirase.paper.Tag;
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

    private NoticePdf(NoticeContent content, float leading) {
        this.content = content;
        look = Look.in(content.locale());
        body = Style.of(look.faces().regular(), 9).leading(leading);
    }

    /**
     * With its lines closer together where only that keeps it on one page.
     *
     * @param out stays open
     */
    public static void write(NoticeContent content, OutputStream out) throws IOException {
        ShortPaper paper = new NoticePdf(content, LEADING).paper();
        NoticePdf notice = new NoticePdf(content, CLOSE);
        (paper.pages() > 1 ? notice.paper() : paper).write(notice.imprint(), out);
    }

    private ShortPaper paper() {
        return new ShortPaper(this::set, new Letterhead(look, title()));
    }

    private String title() {
        return look.text("notice.document.title", content.number());
    }

    private Imprint imprint() {
        return new Imprint(
                title(),
                look.text("notice.document.subject", content.insured()),
                look.text("brand"),
                content.locale(),
                content.receivedAt(),
                ReceiptNumber.mark(content.number(), look.words()));
    }

    private void set(Flow flow, boolean namesLetters) {
        Canvas canvas = flow.newPage();
        flow.take(2);
        Style title = Style.of(look.faces().bold(), 21).leading(32).in(Ink.INDIGO);
        flow.book()
                .tags()
                .within(Tag.H1, () -> canvas.text(look.text("notice.title"), Sheet.LEFT, Sheet.TOP - 38, title));
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
        float top = flow.take(look.subtitle().leading() + 1);
        flow.book().tags().within(Tag.H2, () -> flow.canvas().text(look.text(key), Sheet.LEFT, top, look.subtitle()));
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
}
