package io.shirase.packet.print;

import io.shirase.incident.ReceiptNumber;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.Progress;
import io.shirase.paper.Book;
import io.shirase.paper.Canvas;
import io.shirase.paper.CountingBook;
import io.shirase.paper.Flow;
import io.shirase.paper.Imprint;
import io.shirase.paper.Ink;
import io.shirase.paper.PdfBook;
import io.shirase.paper.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a claim packet as a PDF. It is set twice: the first time only the pages are counted, so that the contents, the
 * index and the page numbers are right the second time, when each finished page goes straight to the stream.
 */
public final class PacketPdf {

    private static final float BETWEEN_CHAPTERS = 34;

    /** A chapter begins on the page on which the one before ends where so many points are left. */
    private static final float ROOM_OF_A_CHAPTER = 190;

    private final PacketContent content;
    private final Look look;
    private final List<Exhibit> exhibits;
    private final boolean archival;
    private String running = "";
    private boolean namesLetters;

    private final Progress progress;

    private PacketPdf(PacketContent content, Progress progress) throws IOException {
        this.content = content;
        this.progress = progress;
        look = Look.in(content.locale());
        exhibits = Exhibits.inspect(content.receipts(), progress);
        archival = exhibits.stream().allMatch(Exhibit::archival);
    }

    /**
     * @param out stays open
     * @throws IOException if a receipt cannot be fetched, or the stream does not take what is written
     */
    public static void write(PacketContent content, OutputStream out, Progress progress) throws IOException {
        PacketPdf packet = new PacketPdf(content, progress);
        PagePlan plan = new PagePlan();
        CountingBook counted = Book.counting();
        packet.set(counted, plan);
        packet.namesLetters = counted.namesLetters();
        try (PdfBook book = new PdfBook(out, packet.imprint())) {
            packet.set(book, plan.next());
        }
    }

    private Imprint imprint() {
        return new Imprint(
                look.text("document.title", content.notice().number()),
                look.text(
                        "document.subject",
                        content.policy().insured(),
                        content.notice().kind()),
                look.text("brand"),
                content.locale(),
                content.madeAt(),
                archival,
                ReceiptNumber.mark(content.notice().number(), look.words()));
    }

    private void set(Book book, PagePlan plan) {
        Quotations quotations = new Quotations(content);
        List<Chapter> chapters = List.of(
                new SummaryChapter(content, look),
                new FactsChapter(content, look),
                new WindowsChapter(content, look, quotations),
                new ScheduleChapter(content, look),
                new CalculationChapter(content, look, quotations),
                new ClausesChapter(quotations, look),
                new LogChapter(content, look),
                new EvidenceChapter(exhibits, look));
        ReceiptsChapter receipts = new ReceiptsChapter(exhibits, look, chapters.size() + 1);
        running = "";
        Flow flow = new Flow(book, (canvas, page) -> dress(canvas, page, plan));
        new Cover(content, look, exhibits.size(), archival, namesLetters).print(flow, plan);
        book.bookmark(look.text("cover"), 1);
        running = look.text("contents");
        flow.newPage();
        book.bookmark(look.text("contents"), 1);
        List<Chapter> all = new ArrayList<>(chapters);
        all.add(receipts);
        new Contents(look, exhibits.isEmpty() ? chapters : all).print(flow, plan);
        int number = 1;
        for (Chapter chapter : chapters) {
            running = look.text(chapter.key() + ".title");
            flow.space(BETWEEN_CHAPTERS);
            flow.need(ROOM_OF_A_CHAPTER);
            plan.note(chapter.key(), book.page());
            String title = look.text("chapter", number++, running);
            book.bookmark(title, 1);
            new Headings(look, flow).chapter(title);
            chapter.print(flow, plan);
        }
        running = look.text(receipts.key() + ".title");
        receipts.print(flow, plan);
        plan.total(book.page());
    }

    private void dress(Canvas canvas, int page, PagePlan plan) {
        progress.reached(Progress.Stage.PAGES, page, plan.total());
        canvas.textRight(
                look.text("page", look.formats().number(page), look.formats().number(plan.total())),
                Sheet.RIGHT,
                Sheet.HEIGHT - 44,
                look.small());
        if (page == 1) {
            return;
        }
        canvas.text(look.text("document.title", content.notice().number()), Sheet.LEFT, 40, look.small());
        canvas.textRight(running, Sheet.RIGHT, 40, look.small());
        canvas.rule(Sheet.LEFT, 56, Sheet.RIGHT, 56, 0.5f, Ink.HAIRLINE);
        canvas.text(
                content.policy().insured().lines().findFirst().orElse(""), Sheet.LEFT, Sheet.HEIGHT - 44, look.small());
    }
}
