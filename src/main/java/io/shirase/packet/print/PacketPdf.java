package io.shirase.packet.print;

import io.shirase.incident.ReceiptNumber;
import io.shirase.packet.content.MachineFiles;
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
import io.shirase.proof.Seal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a claim packet as a PDF. It is set twice: the first time only the pages are counted, so that the contents, the
 * index and the page numbers are right the second time, when each finished page goes straight to the stream.
 */
public final class PacketPdf {

    private static final float BETWEEN_CHAPTERS = 34;

    /** A chapter begins on the page on which the one before ends where so many points are left. */
    private static final float ROOM_OF_A_CHAPTER = 190;

    private final PacketContent content;
    private final @Nullable MachineFiles files;
    private final @Nullable Seal seal;
    private final Look look;
    private final List<Exhibit> exhibits;
    private final Progress progress;
    private String running = "";
    private boolean namesLetters;

    private PacketPdf(PacketContent content, @Nullable MachineFiles files, @Nullable Seal seal, Progress progress) {
        this.content = content;
        this.files = files;
        this.seal = seal;
        this.progress = progress;
        look = Look.in(content.locale());
        exhibits = Exhibits.inspect(content.receipts(), progress);
    }

    /**
     * Without the files for machines, and unsealed.
     *
     * @param out stays open
     * @throws IOException if a receipt cannot be fetched, or the stream does not take what is written
     */
    public static void write(PacketContent content, OutputStream out, Progress progress) throws IOException {
        new PacketPdf(content, null, null, progress).write(out);
    }

    /**
     * @param files lie inside the document
     * @param seal null where the installation has no key
     * @param out stays open
     * @throws IOException if a receipt cannot be fetched, the timestamp server does not answer, or the stream does not take
     *     what is written
     */
    public static void write(
            PacketContent content, MachineFiles files, @Nullable Seal seal, OutputStream out, Progress progress)
            throws IOException {
        new PacketPdf(content, files, seal, progress).write(out);
    }

    private void write(OutputStream out) throws IOException {
        PagePlan plan = new PagePlan();
        CountingBook counted = Book.counting();
        set(counted, plan);
        namesLetters = counted.namesLetters();
        try (PdfBook book = new PdfBook(out, imprint(), seal == null ? null : new SealedBook(seal))) {
            set(book, plan.next());
            if (files != null) {
                new EnclosedFiles(files, look).attach(book);
            }
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
                ReceiptNumber.mark(content.notice().number(), look.words()));
    }

    /** What the cover says of the document itself. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (files != null && files.origin().isFile()) {
            notes.add(look.text("cover.file"));
        }
        if (namesLetters) {
            notes.add(look.text("letters"));
        }
        notes.add(look.text("cover.archival"));
        notes.add(seal == null ? look.text("cover.unsealed") : sealed(seal));
        return notes;
    }

    private String sealed(Seal by) {
        return by.key().isDemo() ? look.text("cover.sealed.demo") : look.text("cover.sealed", by.signer());
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
        new Cover(content, look, exhibits.size(), notes()).print(flow, plan);
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
