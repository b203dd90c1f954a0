package io.shirase.duty;

import io.shirase.incident.ReceiptNumber;
import io.shirase.language.Words;
import io.shirase.paper.Canvas;
import io.shirase.paper.Flow;
import io.shirase.paper.Imprint;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import io.shirase.paper.ShortPaper;
import io.shirase.paper.Style;
import io.shirase.paper.Typefaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A version of a report as a document: as plain text and as a PDF, in Japanese, which is what the authorities read. */
final class ReportPaper {

    private final DutyReport report;
    private final ReportVersion version;
    private final Words words = Words.in(Locale.JAPANESE);

    ReportPaper(DutyReport report, ReportVersion version) {
        this.report = report;
        this.version = version;
    }

    /** Without an ending; such as {@code 報告の下書き-SR-2026-000123-2}. */
    String fileName() {
        return words.of(
                "duty.report.file",
                report.incident().receiptNumber(),
                words.formats().number(version.number()));
    }

    String text() {
        StringBuilder text = new StringBuilder()
                .append(title())
                .append("\r\n")
                .append(saved())
                .append("\r\n")
                .append(official())
                .append("\r\n");
        int number = 1;
        for (Form.Item item : report.form().items()) {
            text.append("\r\n")
                    .append(heading(number++, item))
                    .append("\r\n")
                    .append(written(item).replace("\n", "\r\n"))
                    .append("\r\n");
        }
        return text.toString();
    }

    /** @param out stays open */
    void write(OutputStream out) throws IOException {
        new ShortPaper(this::set, this::dress)
                .write(
                        new Imprint(
                                title(),
                                report.incident().receiptNumber(),
                                words.of("packet.brand"),
                                Locale.JAPANESE,
                                version.savedLocally(),
                                ReceiptNumber.mark(report.incident().receiptNumber(), words)),
                        out);
    }

    private void set(Flow flow, boolean namesLetters) {
        Typefaces faces = Typefaces.load();
        Style body = Style.of(faces.regular(), 9.5f).leading(16);
        Style heading = Style.of(faces.bold(), 11).leading(18);
        Style small = small();
        Style title = Style.of(faces.bold(), 17).leading(26).in(Ink.INDIGO);
        flow.paragraph(title(), title);
        flow.paragraph(saved(), small);
        flow.space(4);
        flow.paragraph(official(), body);
        int number = 1;
        for (Form.Item item : report.form().items()) {
            flow.space(10);
            flow.need(heading.leading() + body.leading() * 2);
            flow.paragraph(heading(number++, item), heading);
            for (String line : written(item).split("\n", -1)) {
                flow.paragraph(line.isEmpty() ? " " : line, body);
            }
        }
        if (namesLetters) {
            flow.space(10);
            flow.paragraph(words.of("duty.report.letters"), small);
        }
    }

    private static Style small() {
        return Style.of(Typefaces.load().regular(), 8.5f).leading(13).in(Ink.GREY);
    }

    private void dress(Canvas canvas, int page, int pages) {
        Style small = small();
        canvas.fill(0, 0, Sheet.WIDTH, 6, Ink.INDIGO);
        canvas.text(words.of("packet.brand"), Sheet.LEFT, 20, small);
        canvas.textRight(
                words.of(
                        "packet.page",
                        words.formats().number(page),
                        words.formats().number(pages)),
                Sheet.RIGHT,
                Sheet.HEIGHT - 44,
                small);
        canvas.text(saved(), Sheet.LEFT, Sheet.HEIGHT - 44, small);
    }

    private String title() {
        return words.of(report.form().name());
    }

    private String saved() {
        return words.of(
                "duty.report.saved",
                report.incident().receiptNumber(),
                words.formats().number(version.number()),
                words.formats().time(version.savedLocally()));
    }

    private String official() {
        return words.of(report.form().official());
    }

    private String heading(int number, Form.Item item) {
        return words.of("duty.report.item", words.formats().number(number), words.of(item.name()));
    }

    private String written(Form.Item item) {
        String text = version.of(item).text();
        return text.isEmpty() ? words.of("duty.report.empty") : text;
    }
}
