package io.shirase.packet.print;

import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent.Limit;
import io.shirase.paper.Canvas;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import io.shirase.paper.Style;
import java.util.List;

/**
 * How far each limit is used up, as a bar: paid, accepted, expected, left. Everything that is drawn is also written below
 * the bar; of a range the upper end is drawn.
 */
record LimitChart(Look look, List<Limit> limits) {

    private static final float BAR = 9;
    private static final float ROW = 56;

    void draw(Flow flow) {
        for (Limit limit : limits) {
            List<String> name = Flow.lines(limit.name(), look.strong(), Sheet.MEASURE - 170);
            flow.need(ROW + (name.size() - 1) * look.strong().leading());
            caption(flow, name, limit.limit());
            float top = flow.take(BAR + 5);
            bar(flow.canvas(), top, limit);
            legend(flow, limit);
            flow.space(9);
        }
    }

    private void caption(Flow flow, List<String> name, Yen limit) {
        for (int i = 0; i < name.size(); i++) {
            float top = flow.take(look.strong().leading());
            flow.canvas().text(name.get(i), Sheet.LEFT, top, look.strong());
            if (i == 0) {
                String of = look.words().of("part.limit.of", look.formats().yen(limit));
                flow.canvas().textRight(of, Sheet.RIGHT, top, look.body());
            }
        }
    }

    private void bar(Canvas canvas, float top, Limit limit) {
        Yen settled = limit.paid().plus(limit.decided().most());
        Yen all = settled.plus(limit.expected().most());
        Yen scale = Yen.of(Math.max(1, Math.max(limit.limit().amount(), all.amount())));
        canvas.fill(Sheet.LEFT, top, width(limit.limit(), scale), BAR, Ink.MIST);
        canvas.fill(Sheet.LEFT, top, width(all, scale), BAR, Ink.SKY);
        canvas.fill(Sheet.LEFT, top, width(settled, scale), BAR, Ink.INDIGO);
        canvas.fill(Sheet.LEFT, top, width(limit.paid(), scale), BAR, Ink.GREY);
        canvas.frame(Sheet.LEFT, top, width(limit.limit(), scale), BAR, 0.5f, Ink.GREY);
    }

    private static float width(Yen amount, Yen scale) {
        return (float) (Sheet.MEASURE * ((double) amount.amount() / scale.amount()));
    }

    private void legend(Flow flow, Limit limit) {
        float top = flow.take(look.small().leading());
        float x = Sheet.LEFT;
        if (!limit.paid().isZero()) {
            x = entry(flow.canvas(), x, top, Ink.GREY, "paid", YenRange.exactly(limit.paid()));
        }
        x = entry(flow.canvas(), x, top, Ink.INDIGO, "accepted", limit.decided());
        x = entry(flow.canvas(), x, top, Ink.SKY, "expected", limit.expected());
        Style left = look.small().in(Ink.BLACK);
        String text = look.words().of("part.limit.left") + " " + look.yen(limit.left());
        if (x + left.width(text) > Sheet.RIGHT) {
            top = flow.take(look.small().leading());
        }
        flow.canvas().textRight(text, Sheet.RIGHT, top, left);
        if (!limit.over().most().isZero()) {
            String over = look.words().of("part.limit.over", look.yen(limit.over()));
            flow.canvas().text(over, Sheet.LEFT, flow.take(look.small().leading()), left);
        }
    }

    private float entry(Canvas canvas, float x, float top, Ink ink, String what, YenRange amount) {
        String text = look.words().of("part.limit." + what) + " " + look.yen(amount);
        canvas.fill(x, top + 3, 7, 7, ink);
        canvas.text(text, x + 11, top, look.small());
        return x + 11 + look.small().width(text) + 14;
    }
}
