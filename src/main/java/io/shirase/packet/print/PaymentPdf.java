package io.shirase.packet.print;

import io.shirase.incident.ReceiptNumber;
import io.shirase.money.Yen;
import io.shirase.packet.content.PaymentContent;
import io.shirase.paper.Canvas;
import io.shirase.paper.Cell;
import io.shirase.paper.Column;
import io.shirase.paper.Facts;
import io.shirase.paper.Flow;
import io.shirase.paper.Imprint;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import io.shirase.paper.ShortPaper;
import io.shirase.paper.Style;
import io.shirase.paper.Table;
import io.shirase.paper.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** Writes the notice of a payment as a PDF: the sum, then what it is made of line by line and limit by limit. */
public final class PaymentPdf {

    private final PaymentContent content;
    private final Look look;

    private PaymentPdf(PaymentContent content) {
        this.content = content;
        look = Look.in(content.locale());
    }

    /** @param out stays open */
    public static void write(PaymentContent content, OutputStream out) throws IOException {
        new PaymentPdf(content).write(out);
    }

    private void write(OutputStream out) throws IOException {
        String title = look.text("payment.document", content.number());
        new ShortPaper(this::set, new Letterhead(look, title))
                .write(
                        new Imprint(
                                title,
                                look.text("payment.subject", content.insured()),
                                look.text("brand"),
                                content.locale(),
                                content.paidOn().atStartOfDay(),
                                ReceiptNumber.mark(content.number(), look.words())),
                        out);
    }

    private void set(Flow flow, boolean namesLetters) {
        Canvas canvas = flow.newPage();
        flow.take(2);
        flow.book()
                .tags()
                .within(
                        Tag.H1,
                        () -> canvas.text(look.text("payment.title"), Sheet.LEFT, Sheet.TOP - 38, look.title()));
        flow.space(6);
        canvas.textRight(look.text("letter.number", content.number()), Sheet.RIGHT, flow.take(18), look.small());
        flow.paragraph(look.text("letter.to", content.insured()), look.strong());
        flow.space(6);
        flow.paragraph(look.text("payment.says"), look.body());
        flow.space(8);
        sum(flow);
        Facts facts = new Facts(flow, look.label(), look.body(), 150);
        content.facts().forEach(fact -> facts.pair(fact.label(), fact.value()));
        if (!content.insurer().isEmpty()) {
            flow.space(10);
            flow.paragraph(content.insurer(), look.strong());
        }
        section(flow, "payment.lines");
        lines(flow);
        if (!content.limits().isEmpty()) {
            section(flow, "payment.limits");
            limits(flow);
        }
        flow.space(12);
        flow.paragraph(look.text("payment.means"), look.small());
        if (namesLetters) {
            flow.paragraph(look.text("letters"), look.small());
        }
    }

    private void sum(Flow flow) {
        float top = flow.take(58);
        Canvas canvas = flow.canvas();
        canvas.fill(Sheet.LEFT, top, Sheet.MEASURE, 50, Ink.MIST);
        canvas.fill(Sheet.LEFT, top, 3, 50, Ink.INDIGO);
        canvas.text(look.text("payment.amount"), Sheet.LEFT + 18, top + 18, look.strong());
        Style large = Style.of(look.faces().bold(), 19).leading(26);
        canvas.textRight(yen(content.amount()), Sheet.RIGHT - 18, top + 12, large);
    }

    private void section(Flow flow, String key) {
        flow.space(14);
        flow.need(look.subtitle().leading() + 70);
        float top = flow.take(look.subtitle().leading() + 4);
        flow.book().tags().within(Tag.H2, () -> flow.canvas().text(look.text(key), Sheet.LEFT, top, look.subtitle()));
    }

    private void lines(Flow flow) {
        Table table = new Table(
                flow,
                look.faces(),
                List.of(
                        Column.text(look.text("payment.line"), 153),
                        Column.figures(look.text("payment.asked"), 66),
                        Column.figures(look.text("payment.accepted"), 66),
                        Column.figures(look.text("payment.approved"), 66),
                        Column.figures(look.text("payment.before"), 66),
                        Column.figures(look.text("payment.now"), 66)));
        for (PaymentContent.Line line : content.lines()) {
            table.row(
                    Cell.of(
                            look.text("payment.line.named", look.formats().number(line.number()), line.title()),
                            String.join("\n", line.why())),
                    Cell.of(yen(line.asked())),
                    Cell.of(yen(line.accepted())),
                    Cell.of(yen(line.approved())),
                    Cell.of(yen(line.before())),
                    Cell.of(yen(line.now())));
        }
        if (!content.besides().isZero()) {
            table.row(
                    Cell.of(look.text("payment.besides")),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.of(yen(content.besides())));
        }
        table.sum(List.of(
                Cell.of(look.text("payment.sum")),
                Cell.of(yen(total(PaymentContent.Line::asked))),
                Cell.of(yen(total(PaymentContent.Line::accepted))),
                Cell.of(yen(total(PaymentContent.Line::approved))),
                Cell.of(yen(total(PaymentContent.Line::before))),
                Cell.of(yen(total(PaymentContent.Line::now).plus(content.besides())))));
    }

    private void limits(Flow flow) {
        Table table = new Table(
                flow,
                look.faces(),
                List.of(
                        Column.text(look.text("payment.limit"), 167),
                        Column.figures(look.text("payment.limit.most"), 79),
                        Column.figures(look.text("payment.limit.before"), 79),
                        Column.figures(look.text("payment.now"), 79),
                        Column.figures(look.text("payment.limit.left"), 79)));
        content.limits()
                .forEach(limit -> table.row(
                        Cell.of(limit.name()),
                        Cell.of(yen(limit.most())),
                        Cell.of(yen(limit.before())),
                        Cell.of(yen(limit.now())),
                        Cell.of(yen(limit.left()))));
    }

    private Yen total(Function<PaymentContent.Line, Yen> of) {
        return content.lines().stream().map(of).reduce(Yen.ZERO, Yen::plus);
    }

    private String yen(Yen amount) {
        return look.formats().yen(amount);
    }
}
