package io.shirase.packet.print;

import io.shirase.packet.content.PacketContent;
import io.shirase.paper.Canvas;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import io.shirase.paper.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The first page: whose claim this is, of what, and the sums.
 *
 * @param notesOfItself what the document says of itself
 */
record Cover(PacketContent content, Look look, int receipts, List<String> notesOfItself) {

    void print(Flow flow, PagePlan plan) {
        Canvas canvas = flow.newPage();
        canvas.fill(0, 0, Sheet.WIDTH, 6, Ink.INDIGO);
        canvas.text(look.text("brand"), Sheet.LEFT, 56, look.strong().in(Ink.INDIGO));
        canvas.textRight(
                look.text("number", content.notice().number()),
                Sheet.RIGHT,
                56,
                look.body().in(Ink.GREY));
        float y = 178;
        for (String line : Flow.lines(look.text("title"), look.display(), Sheet.MEASURE)) {
            canvas.text(line, Sheet.LEFT, y, look.display());
            y += look.display().leading();
        }
        canvas.text(content.notice().kind(), Sheet.LEFT, y + 4, look.subtitle());
        canvas.fill(Sheet.LEFT, y + 34, 48, 2.5f, Ink.INDIGO);
        y = facts(canvas, y + 66);
        y = sums(canvas, y + 30);
        foot(canvas, plan, y + 22);
    }

    private float facts(Canvas canvas, float top) {
        PacketContent.Notice notice = content.notice();
        float y = pair(canvas, top, look.text("insured"), content.policy().insured());
        y = pair(canvas, y, look.text("product"), content.policy().product());
        y = pair(canvas, y, look.text("certificate"), content.policy().certificateNumber());
        y = pair(canvas, y, look.text("discovered"), notice.discovered());
        if (notice.receivedAt() != null) {
            y = pair(canvas, y, look.text("received"), look.formats().exactTime(notice.receivedAt()));
        }
        return y;
    }

    private float pair(Canvas canvas, float top, String label, String value) {
        List<String> lines = Flow.lines(value, look.body(), Sheet.MEASURE - 128);
        canvas.text(label, Sheet.LEFT, top + 5, look.label());
        float y = top + 5;
        for (String line : lines.subList(0, Math.min(3, lines.size()))) {
            canvas.text(line, Sheet.LEFT + 128, y, look.body());
            y += look.body().leading();
        }
        canvas.rule(Sheet.LEFT, y + 5, Sheet.RIGHT, y + 5, 0.5f, Ink.HAIRLINE);
        return y + 5;
    }

    private float sums(Canvas canvas, float top) {
        PacketContent.Totals totals = content.totals();
        canvas.fill(Sheet.LEFT, top, Sheet.MEASURE, 66, Ink.MIST);
        List<PacketContent.Fact> sums = List.of(
                new PacketContent.Fact(look.text("totals.asked"), look.formats().yen(totals.asked())),
                new PacketContent.Fact(
                        look.text("totals.payable"),
                        totals.outlook() == null ? look.formats().yen(totals.payable()) : look.yen(totals.outlook())),
                new PacketContent.Fact(
                        look.text("totals.decided"), look.formats().yen(totals.decided())));
        float width = Sheet.MEASURE / sums.size();
        for (int i = 0; i < sums.size(); i++) {
            float x = Sheet.LEFT + width * i + 12;
            if (i > 0) {
                canvas.rule(x - 12, top + 14, x - 12, top + 52, 0.5f, Ink.HAIRLINE);
            }
            canvas.text(sums.get(i).label(), x, top + 13, look.small());
            canvas.text(sums.get(i).value(), x, top + 31, figure(sums.get(i).value(), width - 20));
        }
        return top + 66;
    }

    /** As large as fits. */
    private Style figure(String amount, float width) {
        Style large = Style.of(look.faces().bold(), 13).leading(20);
        float natural = large.width(amount);
        return natural <= width
                ? large
                : Style.of(look.faces().bold(), 13 * width / natural).leading(20);
    }

    private void foot(Canvas canvas, PagePlan plan, float top) {
        float y = top;
        List<String> notes = new ArrayList<>();
        if (!content.totals().pending().isZero()) {
            notes.add(look.text(
                    "cover.pending", look.formats().yen(content.totals().pending())));
        }
        if (content.totals().outlook() != null) {
            notes.add(look.text(
                    "cover.outlook",
                    look.formats().yen(content.totals().outlook().ifAttack()),
                    look.formats().yen(content.totals().outlook().ifNoAttack())));
        }
        notes.add(look.text("cover.expected"));
        notes.addAll(notesOfItself);
        for (String note : notes) {
            for (String line : Flow.lines(note, look.small(), Sheet.MEASURE)) {
                canvas.text(line, Sheet.LEFT, y, look.small());
                y += look.small().leading();
            }
        }
        float bottom = Sheet.HEIGHT - 84;
        canvas.rule(Sheet.LEFT, bottom - 10, Sheet.RIGHT, bottom - 10, 0.5f, Ink.HAIRLINE);
        canvas.text(
                look.text("cover.made", look.formats().time(content.madeAt()), content.madeFor()),
                Sheet.LEFT,
                bottom,
                look.small());
        canvas.text(
                look.text(
                        "cover.extent",
                        look.formats().number(plan.total()),
                        look.formats().number(content.lines().size()),
                        look.formats().number(receipts)),
                Sheet.LEFT,
                bottom + look.small().leading() + 2,
                look.small());
    }
}
