package io.shirase.packet.print;

import io.shirase.evidence.Reading;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.packet.content.ReceiptNames;
import io.shirase.paper.Attachment;
import io.shirase.paper.Facts;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Picture;
import io.shirase.paper.Sheet;
import io.shirase.proof.PacketParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The receipts themselves, each page stamped with the number of the evidence. */
record ReceiptsChapter(List<Exhibit> exhibits, Look look, int number) implements Chapter {

    private static final float STRIP = 40;

    /** About how tall the account of a receipt is that cannot be shown, in points. */
    private static final float ABSENT = 300;

    @Override
    public String key() {
        return "receipts";
    }

    @Override
    public void print(Flow flow, PagePlan plan) {
        boolean afterAbsent = false;
        for (Exhibit exhibit : exhibits) {
            boolean shownBefore = plan.pageOf(exhibit.part()) > 0;
            if (exhibit.reading() instanceof Reading.NotShown(Reading.Why why)) {
                absent(flow, plan, exhibit, why, afterAbsent);
                afterAbsent = true;
            } else if (shownBefore) {
                show(flow, plan, exhibit);
                afterAbsent = false;
            } else {
                count(flow, plan, exhibit);
                afterAbsent = false;
            }
            if (shownBefore && exhibit.isAttached()) {
                attach(flow, exhibit);
            }
        }
    }

    private void show(Flow flow, PagePlan plan, Exhibit exhibit) {
        try {
            Exhibits.show(exhibit, (picture, page) -> page(flow, plan, exhibit, picture, page));
        } catch (IOException e) {
            throw new UncheckedIOException("Receipt " + exhibit.receipt().sha256() + " can no longer be read", e);
        }
    }

    private void attach(Flow flow, Exhibit exhibit) {
        Receipt receipt = exhibit.receipt();
        try {
            flow.book()
                    .attach(new Attachment(
                            ReceiptNames.inZip(receipt).substring(PacketParts.RECEIPTS.length()),
                            look.text("receipts.attached", receipt.number(), receipt.name()),
                            receipt.type().mediaType(),
                            Attachment.Relation.SOURCE,
                            receipt.bytes(),
                            receipt.source()::open));
        } catch (IOException e) {
            throw new UncheckedIOException("Receipt " + receipt.sha256() + " can no longer be read", e);
        }
    }

    private void chapterBegins(Flow flow, PagePlan plan) {
        plan.note(key(), flow.book().page());
        flow.book().bookmark(look.text("chapter", number, look.text(key() + ".title")), 1);
    }

    private void count(Flow flow, PagePlan plan, Exhibit exhibit) {
        for (int i = 0; i < exhibit.pages(); i++) {
            flow.newPage();
            begin(flow, plan, exhibit, i + 1);
        }
    }

    private void page(Flow flow, PagePlan plan, Exhibit exhibit, Picture picture, int page) {
        flow.newPage();
        begin(flow, plan, exhibit, page);
        float top = Sheet.TOP + STRIP;
        flow.canvas().frame(Sheet.LEFT, top, Sheet.MEASURE, Sheet.BOTTOM - top, 0.5f, Ink.HAIRLINE);
        String said = look.text(
                "receipts.picture",
                exhibit.receipt().number(),
                exhibit.receipt().name(),
                page);
        flow.book()
                .tags()
                .figure(
                        said,
                        () -> flow.canvas()
                                .picture(
                                        picture, Sheet.LEFT + 6, top + 6, Sheet.MEASURE - 12, Sheet.BOTTOM - top - 12));
    }

    /** Heads a page of evidence: the stamp, the file's name, and which of its pages this is. */
    private void begin(Flow flow, PagePlan plan, Exhibit exhibit, int page) {
        Receipt receipt = exhibit.receipt();
        if (page == 1) {
            if (exhibit.equals(exhibits.getFirst())) {
                chapterBegins(flow, plan);
            }
            plan.note(exhibit.part(), flow.book().page());
            flow.book().bookmark(look.text("receipts.bookmark", receipt.number(), receipt.name()), 2);
        }
        float top = flow.take(STRIP);
        String stamp = look.text("receipts.stamp", receipt.number());
        float width = look.strong().width(stamp) + 20;
        flow.canvas().frame(Sheet.RIGHT - width, top, width, 24, 1.4f, Ink.VERMILION);
        flow.canvas()
                .textCentred(
                        stamp, Sheet.RIGHT - width / 2, top + 4, look.strong().in(Ink.VERMILION));
        String name = Flow.lines(receipt.name(), look.body(), Sheet.MEASURE - width - 20)
                .getFirst();
        flow.canvas().text(name, Sheet.LEFT, top, look.body());
        String part = look.text("receipts.page", page, exhibit.pages());
        flow.canvas().text(part, Sheet.LEFT, top + 16, look.small());
    }

    /**
     * A receipt that cannot be shown: why, and where the original is.
     *
     * @param goesOn whether the page may be shared with the one before
     */
    private void absent(Flow flow, PagePlan plan, Exhibit exhibit, Reading.Why why, boolean goesOn) {
        if (goesOn && flow.left() >= ABSENT) {
            flow.space(30);
        } else {
            flow.newPage();
        }
        begin(flow, plan, exhibit, 1);
        flow.space(8);
        flow.paragraph(look.text("obstacle.title"), look.subtitle());
        flow.take(4);
        flow.paragraph(look.words().of(why.messageKey()), look.body());
        flow.space(10);
        Receipt receipt = exhibit.receipt();
        Facts facts = new Facts(flow, look.label(), look.body(), 128);
        facts.pair(look.text("evidence.file"), receipt.name());
        facts.pair(look.text("obstacle.inzip"), ReceiptNames.inZip(receipt));
        facts.pair(look.text("evidence.type"), receipt.type().name());
        facts.pair(
                look.text("obstacle.size"),
                look.text("evidence.bytes", look.formats().number(receipt.bytes())));
        facts.pair("SHA-256", receipt.sha256());
    }
}
