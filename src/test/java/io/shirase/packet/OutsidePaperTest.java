package io.shirase.packet;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.incident.Symptom;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.report.NoticePaper;
import io.shirase.report.OutsideNotice;
import io.shirase.report.OutsideNotices;
import io.shirase.report.Sender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@DisplayName("The receipt of a report from outside")
class OutsidePaperTest extends DatabaseTest {

    @Autowired
    private OutsideNotices outside;

    @Autowired
    private NoticePaper paper;

    @Test
    @DisplayName(
            "prints number, second, what was said, whom to call and the code, and nothing that the portal knows besides")
    void prints() throws IOException {
        String certificate = newPolicy().certificateNumber();
        String key = UUID.randomUUID().toString();
        outside.tell(
                key, "192.0.2.77", sender -> new Sender(certificate, "みなと", "佐藤", "03-0000-0000", "s@firm.example"));
        outside.answer(key, "192.0.2.77", answers -> answers.withSymptoms(Set.of(Symptom.RANSOM_NOTE)));
        OutsideNotice notice = outside.send(key, Locale.JAPANESE);

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        paper.write(notice, outside.code(key), Locale.JAPANESE, pdf);

        assertThat(paper.fileName(notice, Locale.JAPANESE))
                .contains(notice.received().number().text());
        assertThat(text(pdf.toByteArray()))
                .contains(
                        notice.received().number().text(),
                        "10:00:00",
                        certificate,
                        "佐藤、03-0000-0000、s@firm.example",
                        "0120-269-318",
                        outside.code(key))
                .doesNotContain("みなと精機", "サイバー攻撃対応費用");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
